import type { Pack } from '../../src/library/pack.ts';
import type { Actor } from '../../src/model/actor.ts';
import { isDay, shiftDays } from '../../src/model/day.ts';
import type { KeptRecords } from '../../src/storage/ports.ts';

type PackFact = Pack['facts'][number];

const FACTS_A_DOCUMENT = 30;
/** In each copy this share of the words gives way to others, so that common words stay as common as they are and rare ones become many. */
const REPLACED_SHARE = 0.3;
/** So many new people and bodies come with each copy of the pack. */
const NEWCOMERS = 6;

/** Chance that is the same at every run. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const pick = <Item>(items: readonly Item[], chance: () => number): Item => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

/** A number from 0, small ones far likelier, as words are: the r-th is 1/r as likely as the first. */
const likeWords = (count: number, chance: () => number): number => Math.floor(count ** chance()) - 1;

const HAN = Array.from(
  '港湾協定漁獲灯台航路検疫堤防水門税関倉庫鉱床油田炭坑鉄道橋梁隧道飛行軍縮査察監視停泊抑留補償賠償選挙憲章条項草案議定書議会県庁州知事評議',
);
const KANA = Array.from('アカサタナハマヤラワイキシチニヒミリウクスツヌフムユルエケセテネヘメレオコソトノホモヨロ');
const SYLLABLES = ['ka', 'mo', 'ri', 'ten', 'sha', 'vo', 'lin', 'du', 'pe', 'gor', 'ya', 'nu', 'bel', 'ost', 'wan', 'ek'];

const spell = (parts: readonly string[], count: number, chance: () => number): string =>
  Array.from({ length: count }, () => pick(parts, chance)).join('');

const newWord = (number: number): { ja: string; en: string } => {
  const chance = chanceFrom(number + 7);
  return { ja: number % 3 === 0 ? spell(KANA, 4, chance) : spell(HAN, 2, chance), en: spell(SYLLABLES, 3, chance) };
};

const newcomer = (copy: number, place: number): Actor => {
  const chance = chanceFrom(copy * 101 + place);
  const [kana, latin] = [spell(KANA, 4, chance), spell(SYLLABLES, 3, chance)];
  const en = latin.charAt(0).toUpperCase() + latin.slice(1);
  return {
    id: `grown-${copy}-${place}`,
    type: 'person',
    name: { ja: kana, en: `${en} ${spell(SYLLABLES, 2, chance)}` },
    aliases: [`${kana}氏`, `${kana}大統領`, en],
    relations: [],
  };
};

const JAPANESE = new Intl.Segmenter('ja', { granularity: 'word' });
const CONTENT = /[\p{sc=Han}\p{sc=Kana}]{2}/u;

export const reword = (text: string, language: 'ja' | 'en', chance: () => number): string =>
  Array.from(JAPANESE.segment(text), ({ segment, isWordLike }) => {
    const replaced = isWordLike && (CONTENT.test(segment) || /^[a-z]{5,}$/.test(segment)) && chance() < REPLACED_SHARE;
    return replaced ? newWord(likeWords(20_000, chance))[language] : segment;
  }).join('');

/** Moves a day by years and days, and whatever else by years. */
const moveDate = (date: string, years: number, days: number): string =>
  isDay(date)
    ? shiftDays(date, days - 365 * years)
    : date.replace(/\d{4}(?=-|\/|~|$)/g, (year) => `${Number(year) - years}`).replaceAll('-02-29', '-02-28');

/**
 * A server's documents of thirty facts each, copies of the pack with other days, names and words, until there are so many facts with the
 * pack's own. New people come with the first document of a copy.
 */
export function* grow(pack: Pack, count: number): Generator<KeptRecords> {
  let left = count - pack.facts.length;
  for (let copy = 1; left > 0; copy += 1) {
    const chance = chanceFrom(copy);
    const [years, days] = [Math.floor(chance() * 10), Math.floor(chance() * 28)];
    const people = Array.from({ length: NEWCOMERS }, (_, place) => newcomer(copy, place));
    for (let first = 0; first < pack.facts.length && left > 0; first += FACTS_A_DOCUMENT) {
      const id = `grown-${copy}-${first / FACTS_A_DOCUMENT}`;
      const growth = { copy, document: id, people, years, days, chance };
      const facts = pack.facts.slice(first, first + Math.min(FACTS_A_DOCUMENT, left)).map((fact) => growFact(fact, growth));
      left -= facts.length;
      const record = { ...pick(pack.documents, chance), id, aliases: [id] };
      yield { id, record, actors: first === 0 ? people : [], plans: [], facts };
    }
  }
}

interface Growth {
  copy: number;
  document: string;
  people: readonly Actor[];
  years: number;
  days: number;
  chance: () => number;
}

const growFact = (fact: PackFact, { copy, document, people, years, days, chance }: Growth): PackFact => {
  const { supersededBy: _, whenCorrected: __, correctedBy: ___, ...rest } = fact;
  return {
    ...rest,
    id: `${copy}-${fact.id}`,
    event: `${copy}-${fact.event}`,
    when: fact.when === null ? null : moveDate(fact.when, years, days),
    citations: fact.citations.map((citation) => ({ ...citation, document })),
    actors: fact.actors.map((actor) => (chance() < 0.5 ? actor : pick(people, chance).id)),
    text: { ja: reword(fact.text.ja, 'ja', chance), en: reword(fact.text.en, 'en', chance) },
  };
};
