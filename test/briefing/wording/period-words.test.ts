import { expect, test } from 'vitest';
import { spanInWords } from '../../../src/briefing/wording/period-words.ts';

test.each<[first: string | undefined, last: string | undefined, ja: string | undefined, en: string | undefined]>([
  ['2025-08-01', '2025-10-31', '2025年8月〜10月', 'August – October 2025'],
  ['2025-08-01', '2025-08-31', '2025年8月', 'August 2025'],
  ['2025-01-01', '2025-12-31', '2025年', '2025'],
  ['2024-01-01', '2025-12-31', '2024年〜2025年', '2024 – 2025'],
  ['2025-08-01', '2025-08-15', '2025年8月1日〜15日', '1–15 August 2025'],
  ['2025-08-15', '2025-08-15', '2025年8月15日', '15 August 2025'],
  ['2025-08-15', undefined, '2025年8月15日以降', 'since 15 August 2025'],
  ['2025-08-01', undefined, '2025年8月以降', 'since August 2025'],
  [undefined, '2025-02-28', '2025年2月まで', 'until February 2025'],
  [undefined, '2025-02-27', '2025年2月27日まで', 'until 27 February 2025'],
  [undefined, undefined, undefined, undefined],
])('%s to %s is 「%s」 and “%s”', (first, last, ja, en) => {
  expect(spanInWords({ first, last }, 'ja')).toBe(ja);
  expect(spanInWords({ first, last }, 'en')).toBe(en);
});
