import { expect, test } from 'vitest';
import { foreignLanguageOf } from '../../src/text/foreign.ts';

test.each([
  ['ko', '항만 위원회는 4월 3일에 회의를 열었다.'],
  ['ru', 'Совет порта собрался третьего апреля (Port Board, 3 April).'],
  [
    'zh',
    '港口委员会于四月三日召开会议，讨论第二码头的运营方式，并决定自明年起重新审查。会议还听取了引航员和船东的意见，下次会议定于五月举行。',
  ],
  ['fr', 'Le conseil du port s’est réuni le 3 avril pour examiner les coûts de la deuxième jetée, qui est fermée depuis la tempête.'],
  ['de', 'Der Hafenrat hat sich am 3. April getroffen, um die Kosten der zweiten Mole zu prüfen, die seit dem Sturm geschlossen ist.'],
  ['es', 'El consejo del puerto se reunió el 3 de abril para examinar los costes del segundo muelle, que está cerrado desde la tormenta.'],
])('knows %s', (language, text) => {
  expect(foreignLanguageOf(text)).toBe(language);
});

test.each([
  ['Japanese', '港湾協議会は四月三日、第二埠頭の運用を見直す方針を示した。'],
  ['Japanese with many Chinese names', '会談には王毅、習近平、李強の各氏が出席した。北京、上海、広州での協議は三月に終わった。'],
  ['Japanese that quotes Russian', '同氏は「Совет порта」と呼ばれる組織について、四月三日に説明したという。詳細は明らかにされていない。'],
  ['English', 'The harbour board met on 3 April to consider the costs of the second pier, which has been closed since the storm.'],
  [
    'English with French names',
    'The talks between Le Monde, La Poste and the Conseil de la Mer, held in Le Havre, ended on 3 April without a result for the pilots.',
  ],
  ['hardly anything', 'Ja.'],
  ['nothing', ''],
])('leaves %s', (_, text) => {
  expect(foreignLanguageOf(text)).toBeUndefined();
});
