import { expect, test } from 'vitest';
import { joinLines } from '../../src/text/join-lines.ts';

test.each([
  ['停戦の\n\n条件', '停戦の条件'],
  ['the ceasefire\nterms', 'the ceasefire terms'],
  ['米国の\nNATO', '米国のNATO'],
  ['聞き取りに\n\n8\n\n頼る', '聞き取りに頼る'],
  ['議\n\n- 12 -\n\n会', '議会'],
  ['a\f\nb', 'a b'],
  ['28 項目の 和平案', '28 項目の 和平案'],
])('reads %j as %j', (passage, text) => {
  expect(joinLines(passage)).toBe(text);
});
