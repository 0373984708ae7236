import { IRREGULAR } from '../words/irregular.ts';
import { stem } from '../words/stem.ts';
import type { Words } from '../words/words.ts';
import { type ContentWord, distinct, type Form, formsOf } from './content-word.ts';

/** Verbs and nouns that nearly any question may hold and that tell little of what is asked. */
const EMPTY = new Set(
  `a an the and or but nor so of to in on at by for from with without about into onto over under between among through during before after since until against as than
along alongside toward towards upon via per despite beyond besides within across around ago together itself himself herself themselves
i you he she it we they me him her us them my your his its our their this that these those there here who whom whose which what when where why how whether if
be do have get go come make take put let say tell think see know happen become keep seem
will would shall should can could may might must not no nor yes any some all each every both either neither other another such same own more most less least much many few
very too also only just even still already yet again ever never once up down out off away back
one two three four five six seven eight nine ten eleven twelve
mr mrs ms according exactly person people thing way time day date month year place name reason kind sort lot please president minister secretary fact document documents far long old big large small
report claim state mention add explain describe suggest outlet newspaper news name event happening question front city town country village region suppose include piece bit sort magazine broadcaster agency journal part allow view consider regard because if`
    .split(/\s+/u)
    .map(stem),
);

/** Words for telling, which a fact may put in any other. */
const TELLING = new Set(
  'call announce declare warn argue write post confirm promise predict comment mention reveal note stress suspect believe expect fear hope recall explain report claim state describe suggest rate'
    .split(' ')
    .map(stem),
);

/** Verbs that say little, but more than nothing. */
const LIGHT = new Set('ask give want hold sit stand afford manage try begin start first last latest'.split(' ').map(stem));

const [SAYS_LITTLE, TELLS, INFLECTED, THING] = [0.3, 0.4, 0.8, 1];

const ENDINGS: [RegExp, string][] = [
  [/ies$/u, 'y'],
  [/(?<=[sxz]|ch|sh)es$/u, ''],
  [/s$/u, ''],
  [/ied$/u, 'y'],
  [/ed$/u, ''],
  [/ed$/u, 'e'],
  [/(?<last>[bdgmnprt])\k<last>(?:ed|ing)$/u, '$<last>'],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
];

/** The words that an English inflection may belong to, without itself. */
export const basesOf = (text: string): string[] =>
  [
    ...new Set([
      ...ENDINGS.filter(([ending]) => ending.test(text)).map(([ending, instead]) => text.replace(ending, instead)),
      irregular(text),
    ]),
  ].filter((base) => base !== text);

const irregular = (text: string): string => IRREGULAR.get(text) ?? text;

const PARTICLE = /^ (?<particle>over|off|up|down|out|away|aside|back)\b/u;

/** A verb with the particle behind it, where the two are one word: “hand over”, “took over”. */
const phrasalAt = (text: string, end: number, masked: string, words: Words): string | undefined => {
  const particle = PARTICLE.exec(masked.slice(end))?.groups?.particle;
  if (particle === undefined) return undefined;
  const base = [text, ...basesOf(text)].find((one) => words.isVerb(one));
  if (base === undefined) return undefined;
  return words.knows(`${base} ${particle}`) || EMPTY.has(stem(base)) ? `${base} ${particle}` : undefined;
};

const APART = /^ (?:[^.?]{2,40}? )?(?<particle>into|over|off|up|down|out|away|back)\b/u;

/** The same with what it is done to between the two: “talked him into”. */
const phrasalApart = (text: string, end: number, masked: string, words: Words): string | undefined => {
  const particle = APART.exec(masked.slice(end))?.groups?.particle;
  const base = particle === undefined ? undefined : [text, ...basesOf(text)].find((one) => words.knows(`${one} ${particle}`));
  return base === undefined ? undefined : `${base} ${particle}`;
};

const inflectedForms = (text: string, words: Words): Form[] => [
  ...formsOf(text, words),
  ...basesOf(text)
    .filter((base) => words.knows(base))
    .flatMap((base) => formsOf(base, words)),
];

/** What a word of a folded English question carries, once names, times and what frames it are blanked out of it. */
export const englishWords = (token: string, start: number, masked: string, words: Words): ContentWord[] => {
  const text = token.replace(/['’]s?$/u, '');
  if (text.length < 2) return [];
  const phrase = phrasalAt(text, start + token.length, masked, words);
  if (phrase !== undefined) {
    const typed = masked.slice(start, start + token.length + phrase.length - phrase.indexOf(' '));
    return [
      { text: typed, start, weight: INFLECTED, part: 'thing', forms: distinct([{ text: typed, weight: 1 }, ...formsOf(phrase, words)]) },
    ];
  }
  const apart = phrasalApart(text, start + token.length, masked, words);
  if (apart !== undefined)
    return [{ text, start, weight: INFLECTED, part: 'thing', forms: distinct([{ text: apart, weight: 1 }, ...formsOf(apart, words)]) }];
  const stemmed = stem(text);
  if (TELLING.has(stemmed)) return [{ text, start, weight: TELLS, part: 'telling', forms: distinct(inflectedForms(text, words)) }];
  if (EMPTY.has(stemmed)) return [];
  const weight = LIGHT.has(stemmed) ? SAYS_LITTLE : /(?:ed|ing)$/u.test(text) ? INFLECTED : THING;
  return [{ text, start, weight, part: 'thing', forms: distinct(inflectedForms(text, words)) }];
};
