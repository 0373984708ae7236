import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/documents/formats/read-text.ts';
import { languageFor } from '../../src/facts/languages/languages.ts';
import { readNames } from '../../src/facts/names/document-names.ts';
import type { KnownName } from '../../src/facts/names/entity.ts';
import { findNames } from '../../src/facts/names/name-rule.ts';
import { flowOf } from '../../src/facts/reading/flow.ts';

const found = (text: string, language: 'ja' | 'en') =>
  findNames(languageFor(language).names, text).map(({ name, rule }) => `${rule} ${name}`);

describe('Japanese names', () => {
  test.each([
    ['アウグスト・ログンリッド会長は述べた', 'katakana-office アウグスト・ログンリッド'],
    ['ログンリッド氏は述べた', 'katakana-honorific ログンリッド'],
    ['東町の浅見遼太郎町長が', 'kanji-office 浅見遼太郎'],
    ['監事の粟津川健氏は', 'kanji-honorific 粟津川健'],
    ['羽山（はやま）真理弁護士は', undefined],
    ['羽山(はやま)真理弁護士は', 'kanji-ruby 羽山真理'],
    ['久山透(北洋政策センター主任研究員)', 'kanji-post 久山透'],
    ['ノルウェー紙フィヨルドは', 'paper フィヨルド'],
    ['極光通信の取材に', 'outlet 極光通信'],
    ['浮魚船主連盟の総会', 'body 浮魚船主連盟'],
    ['株式会社ミドリノ精機は', 'company ミドリノ精機'],
    ['羽根木町は', 'municipality 羽根木町'],
    ['トロール船「クリーア25」を', 'vessel クリーア25'],
    ['高速船「みなも」を充てて', 'vessel みなも'],
    ['共同浴場「椿の湯」が開いた', 'vessel 椿の湯'],
    ['オルネア・マリン社は3日', 'company-short オルネア・マリン'],
    ['汐見化成が撤退を通告した', 'body 汐見化成'],
    ['○7番（弥富田静江）　町長は', undefined],
    ['○7番(弥富田静江)　町長は', 'speaker-note 弥富田静江'],
  ])('%s: %s', (text, expected) => {
    if (expected === undefined) expect(found(text, 'ja').some((one) => /^(?:kanji-ruby|speaker-note)/.test(one))).toBe(false);
    else expect(found(text, 'ja')).toContain(expected);
  });

  test.each([
    '同社社長は',
    '首席交渉官は',
    '両国の政府は',
    '会議のあと会長は',
    '第12条',
    '漁業・海洋相は',
    'この町は',
    '同社は',
    '船「いま出る」と言った',
  ])('none in %s', (text) => {
    expect(found(text, 'ja')).toEqual([]);
  });
});

describe('English names', () => {
  test.each([
    ['special envoy Eldgrim Ketil said', 'office-person Eldgrim Ketil'],
    ['Sigrun Vest, Norway’s chief negotiator, told', 'person-appositive Sigrun Vest'],
    ['the Norwegian Coast Guard stopped it', 'body Norwegian Coast Guard'],
    ['the newspaper Fjordposten reported', 'outlet Fjordposten'],
    ['the trawler Kria 25 sailed', 'vessel Kria 25'],
    ['“No,” Kestel said', 'speaker Kestel'],
    ['MARTA KESTEL (chief engineer): The cause was a valve.', 'label Marta Kestel'],
    ['with Tobiah Akerele on duty', 'full-name Tobiah Akerele'],
    ['Heron-4 left the pad', 'model Heron-4'],
    ['the airline Ostria agreed', 'trade-before Ostria'],
    ['the company, Brindle Moor, said', 'trade-before Brindle Moor'],
    ['Tolland’s, the hardware retailer, said', 'trade-behind Tolland'],
    ['Corvane Orbital: press conference on the loss', 'issuer Corvane Orbital'],
  ])('%s: %s', (text, expected) => expect(found(text, 'en')).toContain(expected));

  test.each([
    'He said on Monday that it was late.',
    'The March was cold.',
    'They met in Lower Tamar.',
    'Madam Secretary, thank you.',
    'A case of Covid-19 was found.',
    'The bank said on Friday that it was late.',
  ])('none in %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});

describe('who is meant in a document', () => {
  const meant = (text: string, language: 'ja' | 'en', known: KnownName[] = []) => {
    const flow = flowOf({ text, passages: passagesOf(text) });
    const { mentions } = readNames(flow, languageFor(language), { known });
    return mentions.map(({ start, end, id }) => `${flow.text.slice(start, end)} → ${id}`);
  };

  test('a surname, a pronoun and an office lead back to the full name', () => {
    expect(meant('調停役の浅見遼太郎氏が来た。浅見氏は笑った。同氏は去った。調停役は戻らない。', 'ja')).toEqual([
      '調停役 → 浅見遼太郎',
      '浅見遼太郎 → 浅見遼太郎',
      '浅見 → 浅見遼太郎',
      '同氏 → 浅見遼太郎',
      '調停役 → 浅見遼太郎',
    ]);
  });

  test('a state is known by its people, its capital and its government', () => {
    expect(meant('Oslo replied. The Norwegian government waited.', 'en')).toEqual(['Oslo → Norway', 'Norwegian → Norway']);
    expect(meant('ノルウェー政府は待った。', 'ja')).toEqual(['ノルウェー政府 → ノルウェー']);
  });

  test('a surname without a title is the person, and so is one whose reading stands within the name', () => {
    expect(meant('楽団の事務局長だった堂前はつみは退いた。堂前は語らない。', 'ja')).toContain('堂前 → 堂前はつみ');
    expect(meant('羽山（はやま）真理弁護士は語った。', 'ja')).toEqual(['羽山(はやま)真理 → 羽山真理']);
  });

  test('a company is no ministry, and a pronoun is whoever the sentence before was about', () => {
    const text = 'The Health Ministry fined Brandt Paper. The company paid. Odile Marsh met Tomas Brede. She left.';
    expect(meant(text, 'en')).toContain('The company → Brandt Paper');
    expect(meant(text, 'en')).toContain('She → Odile Marsh');
  });

  test('the company is no public body, and a kind of body leads back to the name that ends so in full', () => {
    expect(meant('汐見漁業協同組合は3日、網を下ろした。漁協は補償を求めた。', 'ja')).toEqual([
      '汐見漁業協同組合 → 汐見漁業協同組合',
      '漁協 → 汐見漁業協同組合',
    ]);
    expect(meant('オルネア社は海上保安庁に届け出た。会社は5日に説明した。', 'ja').at(-1)).toBe('会社 → オルネア');
    expect(meant('The ferry operator Ostria reported it to the Transport Safety Board. The company has apologised.', 'en').at(-1)).toBe(
      'The company → Ostria',
    );
  });

  test('an office leads back to nobody who held it before', () => {
    expect(meant('元町長の浅見遼太郎氏は語った。町長は退いた。', 'ja').at(-1)).toBe('町長 → 町長');
    expect(meant('町長の浅見遼太郎氏は語った。町長は退いた。', 'ja').at(-1)).toBe('町長 → 浅見遼太郎');
  });

  test('those who go to court stand for themselves', () => {
    expect(meant('原告は期限の日に控訴した。', 'ja')).toEqual(['原告 → 原告']);
    expect(meant('原告適格を欠く。', 'ja')).toEqual([]);
  });

  test('an office whose bearer is not named stands for itself', () => {
    expect(meant('知事は議会を解散した。', 'ja')).toContain('知事 → 知事');
    expect(meant('The minister resigned.', 'en')).toEqual(['minister → the minister']);
    expect(meant('The chairman, Sir Alec Brannigan, resigned.', 'en')[0]).toBe('chairman → Alec Brannigan');
  });

  test.each<['ja' | 'en', string, string]>([
    ['ja', '川辺市は運動庁に届け出た。同庁は4日に返事をした。', '庁 → 運動庁'],
    ['ja', '北浜市港湾整備局は3日に会見した。同局によると、工事は止まった。', '局 → 北浜市港湾整備局'],
    ['ja', '北浜海事協会(海事協、西田周一会長)は3日に集まった。海事協は反対した。', '海事協 → 北浜海事協会'],
    ['ja', '日東文化連盟の会見。私どもは翌週に返事をした。', '私ども → 日東文化連盟'],
    ['ja', '浅見遼太郎氏が来た。氏は1月に就任した。', '氏 → 浅見遼太郎'],
    ['ja', '町は事故の3日後に本部を置いた。碧山町は海に近い。', '町 → 碧山町'],
    ['en', 'The National Care Authority (NCA) met. If the NCA agrees, it ends.', 'NCA → National Care Authority'],
    ['en', 'Siobhan Devlin spoke on 29 March. Devlin and Odile Marsh met.', 'Devlin → Siobhan Devlin'],
    ['en', 'Trackline, the infrastructure manager, found a crack. Trackline waited.', 'Trackline → Trackline'],
    ['en', 'Lowmoor Infirmary closed a wing. The infirmary is old.', 'infirmary → Lowmoor Infirmary'],
  ])('%s: %s', (language, text, expected) => expect(meant(text, language)).toContain(expected));

  test.each<['ja' | 'en', string, string]>([
    ['ja', '審査会は同じ日に開かれた。', '同'],
    ['ja', '日東文化連盟の会見。浅見氏は「私たちは移らない」と述べた。', '私たち'],
    ['ja', '碧山町と赤根町がある。町は待った。', '町 → 碧山町'],
    ['en', 'Mr. Odile Devlin spoke. Port Devlin shut.', 'Devlin shut'],
  ])('%s: leaves alone %s', (language, text, absent) => expect(meant(text, language).filter((one) => one.startsWith(absent))).toEqual([]));

  test('two bodies that are joined stay two, and who runs a thing is a body', () => {
    const ids = (text: string) => {
      const flow = flowOf({ text, passages: passagesOf(text) });
      return readNames(flow, languageFor('en'), { known: [] }).mentions.map(({ id }) => id);
    };
    expect(ids('Eastmoor Hospital and Lowmoor Infirmary will not merge.')).toEqual(['Eastmoor Hospital', 'Lowmoor Infirmary']);
    expect(ids('It was run by Northline Trains. It was painted by Odile Marsh.')).toEqual(['Northline Trains', 'Odile Marsh']);
  });

  test.each<['ja' | 'en', string, string, string[]]>([
    ['en', 'Brandt Paper shut. Its chairman, Odile Renner, resigned.', 'Odile Renner', ['Brandt Paper']],
    ['en', 'Brandt Paper shut. Its walls fell. Odile Renner resigned.', 'Odile Renner', []],
    ['ja', '東洋建設の作業船「はくよう丸」が座礁した。', 'はくよう丸', ['東洋建設']],
    ['ja', '東洋建設が会見した。作業船「はくよう丸」が座礁した。', 'はくよう丸', []],
  ])('%s: in %s, %s is of %s', (language, text, name, owners) => {
    const flow = flowOf({ text, passages: passagesOf(text) });
    expect(readNames(flow, languageFor(language), { known: [] }).byId.get(name)?.of).toEqual(owners);
  });

  test('an actor that is known already keeps its id under every spelling', () => {
    const known: KnownName[] = [{ id: 'marsh', type: 'person', names: ['オディール・マーシュ', 'Odile Marsh', 'マーシュ氏'] }];
    expect(meant('マーシュ氏は黙った。', 'ja', known)).toEqual(['マーシュ氏 → marsh']);
  });
});

describe('names told by what stands beside them', () => {
  test.each([
    ['音楽監督、久間倫太郎(41)だった', 'ja', 'office-before 久間倫太郎'],
    ['株式会社ほしの製粉', 'ja', 'company-line ほしの製粉'],
    ['子会社のみどり食品は', 'ja', 'body-kana みどり食品'],
    ['3日、つむぎ薬品株式会社は', 'ja', 'company つむぎ薬品'],
    ['柴野(1987)は', 'ja', 'cited 柴野'],
    ['○委員(古谷進君) 賛成です。', 'ja', 'speaker-note 古谷進'],
    ['運営法人「海の音」が', 'ja', 'called 海の音'],
    ['代表取締役社長 深見 達郎', 'ja', 'office-beside 深見 達郎'],
    ['Kestrel Bicycles plc said', 'en', 'incorporated Kestrel Bicycles'],
    ['the ministry closed Brandt Paper on Monday', 'en', 'body Brandt Paper'],
  ] as const)('%s', (text, language, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  test.each(['市民楽団は', '県監査委員は', '港湾地区の', '会長、専務が', 'これより委員会を', 'この食品は'])('none in %s', (text) => {
    expect(found(text, 'ja')).toEqual([]);
  });
});

test('a short form that two bodies could have is nobody’s', () => {
  const text = 'The Football League wrote to the Football Foundation. Football is a game.';
  const flow = flowOf({ text, passages: passagesOf(text) });
  const { byId } = readNames(flow, languageFor('en'), { known: [] });
  expect([...byId.values()].flatMap(({ forms }) => forms)).not.toContain('Football');
});
