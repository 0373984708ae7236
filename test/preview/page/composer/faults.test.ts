import { expect, test } from 'vitest';
import { viewCommands } from '../../../../src/preview/page/composer/command-view.ts';
import { optionValues, readLine } from '../../../../src/preview/page/composer/composer-state.ts';
import { findFault } from '../../../../src/preview/page/composer/faults.ts';
import type { PageLocale } from '../../../../src/preview/page/page-locale.ts';
import { REGISTERED } from './commands.ts';

const faultOf = (line: string, locale: PageLocale = 'en-US') => {
  const commands = viewCommands(REGISTERED, locale);
  return findFault(readLine(line, commands), commands, locale);
};

test.each<{ line: string; en: string; ja: string }>([
  { line: '／nothing', en: 'There is no such command.', ja: 'そのコマンドはありません。' },
  { line: '/timeline witkoff', en: 'Which option is “witkoff” meant for?', ja: '「witkoff」はどの項目の値ですか。' },
  {
    line: '/timeline colour:red from:2025',
    en: '/timeline has no option “colour”. It takes: from, to, actor, kind, private.',
    ja: '/年表 に「colour」という項目はありません。使える項目: いつから いつまで 人物 種類 非公開',
  },
  {
    line: '/digest stop actor:x',
    en: '/digest stop takes no options, so “actor” has no place.',
    ja: '/digest stop には項目がないため、「actor」は使えません。',
  },
  {
    line: '/timeline actor:ada question:why',
    en: '/timeline has no option “question”. It takes: from, to, actor, kind, private.',
    ja: '/年表 に「question」という項目はありません。使える項目: いつから いつまで 人物 種類 非公開',
  },
  { line: '/timeline actor:ada actor:bob', en: '“actor” is given twice. Keep one.', ja: '「actor」が2回あります。1つにしてください。' },
  { line: '/ask', en: 'Still needed: question', ja: '入力が必要です: 問い' },
])('$line', ({ line, en, ja }) => {
  expect([faultOf(line)?.words, faultOf(line, 'ja')?.words]).toEqual([en, ja]);
});

test.each(['hello', '/timeline', '/timeline from:2025 actor:ada', '/ask when: who said from:x to:y?', '/digest now private:true'])(
  'nothing is wrong with %s',
  (line) => {
    expect(faultOf(line)).toBeUndefined();
  },
);

test('nothing typed is lost', () => {
  const state = faultOf('/timeline witkoff from:2025')?.state;
  expect([state?.text.trim(), state && optionValues(state)]).toEqual(['witkoff', { from: '2025' }]);
  const stray = faultOf('/timeline from:2025 actor:ada question:why')?.state;
  expect([stray?.active?.name, stray?.text]).toEqual(['actor', 'ada question:why']);
});
