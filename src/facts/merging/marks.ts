import { type DaySpan, daysOf, type Edtf, type Part } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import { STATES } from '../names/states.ts';
import type { Modality } from '../telling/language.ts';
import { predicatesOf } from './predicates.ts';
import { soundOf } from './sound.ts';

/** A fact as merging sees it. */
export interface Teller {
  id: string;
  document: string;
  language: 'ja' | 'en';
  when: Edtf | null;
  part?: Part | undefined;
  kind: Kind;
  modality: Modality;
  actors: readonly string[];
  plans: readonly string[];
  /** The clause that tells it, as printed. */
  words: string;
}

/** What of a fact can be compared with another's, whatever the language. */
export interface Marks {
  teller: Teller;
  days: DaySpan | undefined;
  states: Set<string>;
  /** Persons, bodies and vessels. */
  actors: string[];
  /** Figures other than those of dates, as digits: 12-point and twelve-point alike. */
  numbers: Set<string>;
  predicates: Set<string>;
  /** Sounds of katakana and capitalised words, names or not. */
  sounds: Set<string>;
  /** Pairs of characters, or words; for likeness within a language. */
  pieces: Set<string>;
}

const CODE_OF = new Map(STATES.flatMap(({ code, ja, en }) => [...ja, ...en].map((name) => [name.toLowerCase(), code] as const)));
const DATE_LIKE =
  /\d{1,4}\s*年(?:度)?|\d{1,2}\s*月|\d{1,2}\s*日|\d{1,2}[:時]\d{0,2}分?|\d{4}-\d{2}(?:-\d{2})?|\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?!\d)(?:, \d{4})?|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|\b(?:19|20)\d\d\b/g;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const WORDED = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, String(index + 1)]),
);
const KANJI_DIGITS = '〇一二三四五六七八九';

const LARGE =
  /(?:(?<oku>\d+(?:\.\d+)?)億)?(?:(?<man>\d+(?:\.\d+)?)万)?(?:(?<sen>\d)千)?(?<rest>\d+(?:\.\d+)?)?(?: (?<scale>thousand|million|billion))?/g;
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** 「57万6千」 and 576,000 as one number. */
const numberOf = ({ groups: { oku, man, sen, rest, scale } = {} }: RegExpMatchArray): string => {
  if (oku === undefined && man === undefined && sen === undefined && scale === undefined) return rest ?? '';
  const small = Number(rest ?? 0) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  return String(Math.round(Number(oku ?? 0) * 1e8 + Number(man ?? 0) * 1e4 + Number(sen ?? 0) * 1e3 + small));
};

const numbersIn = (words: string): Set<string> => {
  const plain = words
    .normalize('NFKC')
    .replace(DATE_LIKE, ' ')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const digits = [...plain.matchAll(LARGE)].map(numberOf);
  const inWords = [...plain.toLowerCase().matchAll(/\b[a-z]+(?=[- ](?:point|article|day|item|year|month|stage|seat|member)s?)/g)].flatMap(
    ([word]) => WORDED.get(word) ?? [],
  );
  const inKanji = [...plain.matchAll(/[一二三四五六七八九](?=項目|か条|カ条|条|段階|カ月|年間)/g)].map(([sign]) =>
    String(KANJI_DIGITS.indexOf(sign)),
  );
  return new Set([...digits, ...inWords, ...inKanji].filter((number) => number !== '' && number !== '1' && number !== '0'));
};

const soundsIn = (words: string, language: 'ja' | 'en'): Set<string> => {
  const bare = words.replace(DATE_LIKE, ' ').replace(WEEKDAY, ' ');
  const names = language === 'ja' ? bare.matchAll(/[ァ-ヴー]{3,}\d*/g) : bare.matchAll(/\p{Lu}\p{Ll}{2,}(?: \d+)?/gu);
  return new Set([...names].map(([name]) => soundOf(name)).filter((sound) => sound.length >= 3));
};

const STOP = new Set(
  'the a an of in on to and for that with by at from its it was were had has have is are be as would will said told he she they his her their this which who'.split(
    ' ',
  ),
);

const piecesIn = (words: string, language: 'ja' | 'en'): Set<string> => {
  const plain = words.normalize('NFKC').toLowerCase();
  if (language === 'en')
    return new Set(
      [...plain.matchAll(/[a-z0-9]{3,}/g)].map(([word]) => word.replace(/(?:ing|ed|es|s)$/, '')).filter((word) => !STOP.has(word)),
    );
  const bare = plain.replace(/[\s、。「」『』()]/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, index) => bare.slice(index, index + 2)));
};

/** The marks of a fact. */
export const marksOf = (teller: Teller): Marks => {
  const { language, words, when } = teller;
  const codes = teller.actors.map((actor) => CODE_OF.get(actor.toLowerCase()));
  return {
    teller,
    days: when === null ? undefined : daysOf(when, teller.part),
    states: new Set(codes.filter((code): code is string => code !== undefined)),
    actors: teller.actors.filter((_, index) => codes[index] === undefined),
    numbers: numbersIn(words),
    predicates: predicatesOf(words, language),
    sounds: soundsIn(words, language).difference(new Set(teller.plans.flatMap((plan) => [...soundsIn(plan, language)]))),
    pieces: piecesIn(words, language),
  };
};
