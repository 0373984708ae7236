import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../../src/files/load-packs.ts';
import { loadWords } from '../../../src/files/load-words.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import type { Locale } from '../../../src/model/localized.ts';
import { answerIn } from '../../fixtures/answer-in.ts';

const shelf = buildShelf(loadPacks(), undefined, loadWords());
const ask = (question: string, locale: Locale) =>
  answerIn(shelf, { command: 'ask', options: { question } }, { locale, today: '2026-01-05' });

describe('/ask on the shipped pack', () => {
  test.each<[string, Locale, string]>([
    ['アラスカ会談はいつ？', 'ja', 'alaska-summit-2025-08-15'],
    ['ウィトコフとクシュナーはいつモスクワに行った？', 'ja', 'witkoff-kushner-moscow-2025-12-02'],
    ['鉱物資源協定はいつ結ばれた？', 'ja', 'minerals-agreement-2025-04-30'],
    ['ケロッグはいつ退任する？', 'ja', 'kellogg-departure'],
    ['When did Witkoff first meet Putin?', 'en', 'witkoff-moscow-2025-02-11'],
    ['When does Kellogg leave?', 'en', 'kellogg-departure'],
  ])('%s: its first line tells of it', (question, locale, event) => expect(ask(question, locale).lead[0]?.id).toBe(event));

  test.each<[string, Locale, string, string]>([
    ['ゼレンスキーを独裁者と呼んだのは誰？', 'ja', 'トランプ', ''],
    ['28項目の和平案は誰が作った？', 'ja', 'ウィトコフ', 'ドミトリエフ'],
    ['Who drafted the 28-point plan?', 'en', 'Witkoff', 'Dmitriev'],
  ])('%s: its first line names whoever it was', (question, locale, ...names) => {
    for (const name of names) expect(ask(question, locale).lead[0]?.label).toContain(name);
  });

  test.each<[string, Locale, string]>([
    ['Which law-maker had proposed tougher sanctions on Moscow?', 'en', 'Graham'],
    ['28項目の案を欧州と手直しした米国の閣僚は？', 'ja', 'ルビオ'],
    ['トランプの家族でロシアとの交渉に加わっているのは？', 'ja', 'クシュナー'],
    ['How did Zelensky describe the White House meeting of 18 August?', 'en', 'warm'],
    ['What did Trump say about Tomahawks on 19 October?', 'en', 'every weapon'],
  ])('%s: its first line tells of it by a special word (%s)', (question, locale, word) =>
    expect(ask(question, locale).lead[0]?.text).toContain(word),
  );

  test.each<[string, Locale, string | undefined]>([
    ['アラスカのあと話し合いはどのくらい足踏みした？', 'ja', '2か月'],
    ['プーチンとウィトコフの2月の面談はどれくらいの長さだった？', 'ja', '3時間半'],
    ['Who talked Trump out of the Budapest summit?', 'en', 'Marco Rubio'],
    ['Has Ukraine signed the minerals deal?', 'en', 'Yes'],
    ['Did Trump and Putin meet in Alaska?', 'en', 'Yes'],
    ['トマホークは供与された？', 'ja', undefined],
    ['ヘグセス長官によると、米軍は平和維持部隊に参加するのか？', 'ja', undefined],
    ['Who signed the ceasefire for Russia?', 'en', undefined],
    ['Where in Alaska did the two presidents meet?', 'en', undefined],
  ])('%s: says in a word no more than the fact (%s)', (question, locale, label) =>
    expect(ask(question, locale).lead[0]?.label).toBe(label),
  );

  test.each<[string, Locale]>([
    ['What does the 28-point plan say about sanctions?', 'en'],
    ['4月20日の停戦期限の中身は？', 'ja'],
    ['What does the 20 April deadline say?', 'en'],
    ['ドミトリエフの経歴は？', 'ja'],
  ])('%s: sheets are read beside the facts', (question, locale) => {
    const { lead, sections } = ask(question, locale);
    expect([...lead, ...sections.flatMap(({ lines }) => lines)].length).toBeGreaterThan(0);
  });

  test.each<[string, Locale, string]>([
    ['トマホークの供与を求めたのは', 'ja', 'tomahawk-request-2025-09-23'],
    ['ブダペスト会談はなぜ中止された？', 'ja', 'budapest-cancelled-2025-10'],
    ['ロシアの停戦条件は何か', 'ja', 'putin-terms-2024-06'],
    ['When were Rosneft and Lukoil sanctioned?', 'en', 'lukoil-rosneft-sanctions-2025-10-23'],
  ])('%s: the evidence holds %s', (question, locale, event) => {
    const { lead, sections } = ask(question, locale);
    expect([...lead, ...sections.flatMap((section) => section.lines)].map(({ id }) => id)).toContain(event);
  });

  test.each<[string, string, Locale, RegExp]>([
    ['what belongs to somebody and is not told', 'What is Witkoff’s salary?', 'en', /“salary”|connects “Steve Witkoff”/],
    ['one of a kind that is not told', 'ウメロフ書記はどの大学を出た？', 'ja', /「大学」/],
    ['what a thing measures', '「ビースト」の値段は？', 'ja', /「値段」/],
    ['a happening that nothing tells', 'When did Rosneft sue the United States?', 'en', /“sue”/],
    ['a deed that was only asked for', '日本が停戦監視のため自衛隊をウクライナに派遣したのはいつ？', 'ja', /「派遣」/],
    ['the doing of somebody who only comes up', 'When did Zelensky resign?', 'en', /“resign”/],
    ['the same in Japanese', 'ゼレンスキーはいつ辞任した？', 'ja', /「辞任」/],
    ['the hour of a day', '12月2日のモスクワでの会談は何時に始まった？', 'ja', /./],
    ['a number of something else', 'How many people were in the Russian delegation that came to Miami in December?', 'en', /./],
    ['what another number is told of', 'プーチンが30日間の全面停戦を受け入れたのはいつ？', 'ja', /./],
    ['an office that no sheet tells of', 'Who is the president of France?', 'en', /./],
    ['what somebody agreed to in another matter', 'When did Putin agree to leave Crimea?', 'en', /“agree”/],
    ['what is only wished for, of nobody by name', 'When did the war end?', 'en', /“end”/],
    ['the same in Japanese', '停戦協定はどこで署名された？', 'ja', /「署名」/],
    ['what two are said to have done, and one did', 'ロシアとウクライナが和平協定に署名したのはいつ？', 'ja', /「ロシア」/],
    ['the election of another state', 'Who won the Ukrainian presidential election?', 'en', /“Ukraine”/],
    ['the soldiers of another state', '北朝鮮の兵士は何人戦死した？', 'ja', /./],
    ['the age of somebody beside', 'プーチンは何歳？', 'ja', /./],
    ['who did to others what is told of them', 'Who attacked Moscow?', 'en', /“attacked”/],
    ['what would be, as somebody sees it', 'Who will pay for rebuilding Ukraine?', 'en', /expects or proposes/],
    ['what will be, by what was', 'When will Putin step down?', 'en', /./],
    ['a paper that nobody signed', 'What document did Trump and Putin sign in Anchorage?', 'en', /“sign”/],
    ['what a thing costs', 'What does one Tomahawk missile cost?', 'en', /./],
    ['a reason for what is not told', 'Why did Lavrov walk out of the Budapest talks?', 'en', /“walk/],
    ['whether a deed was done that is not told', 'Did Putin apologise to Zelensky?', 'en', /./],
    ['an office of a named state that no sheet tells of', 'ウクライナの国防相は誰？', 'ja', /./],
    ['whether a deed was done to a thing that is not told', 'Did Congress approve the peace plan?', 'en', /“approve”/],
    ['how many fell, by how many there may be', 'How many Ukrainian soldiers have been killed?', 'en', /./],
    ['an office that somebody came into', 'When did Kushner become secretary of state?', 'en', /./],
    ['two who each met a third', 'Where did Putin and Zelensky meet?', 'en', /“meet”/],
    ['the same in Japanese', 'プーチンとゼレンスキーはどこで会談した？', 'ja', /「会談」/],
    ['a visit to a city that is not named', 'When did Putin visit Kyiv?', 'en', /./],
    ['what somebody was ready for', 'Where did Zelensky sign the peace treaty?', 'en', /“sign”/],
    ['a presupposition that a fact denies', 'When did Ukraine join NATO?', 'en', /otherwise|“join”|No direct/],
  ])('refuses %s: %s', (_, question, locale, words) => {
    const answer = ask(question, locale);
    expect(answer).toMatchObject({ answered: false });
    expect(answer.intro.join(' ')).toMatch(words);
  });

  test.each<[string, Locale]>([
    ['Where did Witkoff meet Putin in December?', 'en'],
    ['王毅とショイグはどこで顔を合わせた？', 'ja'],
    ['How many drones attacked Ukraine around 7 September?', 'en'],
    ['28項目の案では、ウクライナ軍は何万人までとされている？', 'ja'],
    ['When will Kellogg leave?', 'en'],
    ['When was the Alaska meeting?', 'en'],
    ['NATO事務総長のルッテと会った後、トランプは誰に失望したと述べた？', 'ja'],
    ['How many soldiers may Ukraine keep under the plan?', 'en'],
    ['Who led the Ukrainian negotiating team?', 'en'],
    ['Who pays for the weapons promised on 14 July?', 'en'],
    ['フォーゲル解放の翌日に何があった？', 'ja'],
    ['Where did Trump and Putin meet?', 'en'],
    ['Where were Trump and Putin to meet face to face after their October phone call?', 'en'],
    ['When was the non-paper sent, according to Lavrov?', 'en'],
    ['Who met in Miami on 20 and 21 December?', 'en'],
    ['12月20・21日にマイアミで会談したのは誰？', 'ja'],
    ['ドミトリエフは何歳？', 'ja'],
    ['Who attacked Kyiv?', 'en'],
    ['Who won the American presidential election?', 'en'],
    ['ウクライナと米国が鉱物資源協定を結んだのはいつ？', 'ja'],
    ['How much in frozen Russian central bank money was discussed in Miami?', 'en'],
    ['When did the energy ceasefire end?', 'en'],
  ])('answers what is like those and is told: %s', (question, locale) => expect(ask(question, locale)).toMatchObject({ answered: true }));

  test.each<[string, string, Locale]>([
    ['a condition', 'プーチンはいつNATOに加盟したか', 'ja'],
    ['a word of many meanings', 'When did Trump visit Kyiv?', 'en'],
    ['what names nobody', '次の選挙はいつ？', 'ja'],
  ])('no fact is shown as denying for %s: %s', (_, question, locale) => {
    expect(ask(question, locale)).toMatchObject({ answered: false, lead: [] });
  });

  test.each<[string, Locale]>([
    ['カレーの作り方', 'ja'],
    ['今日の天気は？', 'ja'],
    ['recipe for curry', 'en'],
    ['Who won the football match?', 'en'],
  ])('finds nothing for “%s”', (question, locale) => expect(ask(question, locale).kind).toBe('nothing'));
});
