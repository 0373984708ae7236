import { expect, test } from 'vitest';
import { givesBothEnds } from '../../src/time/parse-period.ts';

test.each(['8月から10月', '8月-10月', '8月〜10月', '2025-08..2025-10', '2025-08/2025-10', 'Aug - Oct 2025', 'August to October'])(
  '%s names both ends of a period',
  (wording) => {
    expect(givesBothEnds(wording)).toBe(true);
  },
);

test.each(['8月', '昨年11月から', '8/15', '2025/08', '2025-08', '2025-08-15', '02-12-2025', 'last month'])('%s names one', (wording) => {
  expect(givesBothEnds(wording)).toBe(false);
});
