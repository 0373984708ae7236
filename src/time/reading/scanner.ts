import type { Language, Modifier, TimeRule } from './rule.ts';

/** A language made ready for reading: rules by the character they begin with, and one pattern for all such characters. */
export interface Scanner {
  language: Language;
  trigger: RegExp;
  /** The characters that write numbers. */
  numerals: Set<string>;
  /** By the first character, and by the unit behind the number where it is one; `''` for units no rule names. */
  rules: Map<string, Map<string, TimeRule[]>>;
  units: Set<string>;
  prefixes: Map<string, Modifier[]>;
  suffixes: Map<string, Modifier[]>;
  edges: Map<string, Modifier[]>;
  /** Matches what may stand beside an expression that is all there is: marks, and a particle or preposition. */
  aside: RegExp;
}

const startsOf = ({ starts }: { starts: string | string[] }): string[] => (typeof starts === 'string' ? [...starts] : starts);

const byStart = <T extends { starts: string | string[] }>(entries: T[]): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    for (const character of new Set(startsOf(entry).map((start) => start.charAt(0))))
      map.set(character, [...(map.get(character) ?? []), entry]);
  }
  return map;
};

const ANY = 'any';

const byUnit = (rules: TimeRule[], units: Set<string>): Map<string, TimeRule[]> => {
  const fitting = ['', ...units].map(
    (unit) => [unit, rules.filter((rule) => rule.units === undefined || (unit !== '' && rule.units.includes(unit)))] as const,
  );
  return new Map([[ANY, rules] as const, ...fitting]);
};

const DIGITS = '0123456789';

const classOf = (characters: string[]): string => `[${characters.map((character) => character.replace(/[\\\]^-]/, '\\$&')).join('')}]`;

/** Longer beginnings by their first character, which a line break may part from the rest. */
const longerOf = (starts: string[]): string[] => {
  const rest = new Map<string, string[]>();
  for (const start of starts) rest.set(start.charAt(0), [...(rest.get(start.charAt(0)) ?? []), start.slice(1)]);
  return [...rest].map(([character, endings]) => `${classOf([character])}\\s{0,3}(?:${endings.join('|')})`);
};

/** Matches wherever an expression may begin; never inside a run of digits, of other numerals or of letters. */
const triggerOf = (starts: string[], { numerals, letters }: Language): RegExp => {
  const allRuns = [DIGITS, numerals, letters].filter((run) => run !== '');
  const single = starts.filter((start) => start.length === 1);
  const longer = starts.filter((start) => start.length > 1 && !single.includes(start.charAt(0)));
  const others = single.filter((character) => !allRuns.some((run) => run.includes(character)));
  const inRuns = allRuns.map((run) => [run, single.filter((character) => run.includes(character))] as const);
  const runs = inRuns
    .filter(([, characters]) => characters.length > 0)
    .map(([run, characters]) => `(?<!${classOf([...run])})${classOf(characters)}`);
  return new RegExp([...(others.length > 0 ? [classOf(others)] : []), ...runs, ...longerOf(longer)].join('|') || '(?!)', 'g');
};

/** Makes a language ready; do it once. */
export const prepare = (language: Language): Scanner => {
  const starts = new Set([...language.rules, ...language.prefixes].flatMap(startsOf));
  const numerals = new Set(DIGITS + language.numerals);
  const units = new Set(language.rules.flatMap((rule) => [...(rule.units ?? '')]));
  const rules = new Map([...byStart(language.rules)].map(([character, list]) => [character, byUnit(list, units)]));
  const [prefixes, suffixes, edges] = [byStart(language.prefixes), byStart(language.suffixes), byStart(language.edges)];
  const aside = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${language.particles})?[\\s\\p{P}\\p{S}]*$`, 'iu');
  return { language, aside, trigger: triggerOf([...starts], language), numerals, rules, units, prefixes, suffixes, edges };
};

/** A sticky pattern tried at one place. */
export const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const LONGEST_BREAK_CHARS = 3;

/** The character behind the number that begins at a place, a break between them or not; nothing when no number does. */
const unitBehind = (numerals: Set<string>, text: string, at: number): string | undefined => {
  let end = at;
  while (numerals.has(text.charAt(end))) end += 1;
  if (end === at) return undefined;
  const limit = end + LONGEST_BREAK_CHARS;
  while (end < limit && text.charAt(end).trim() === '') end += 1;
  return text.charAt(end);
};

/** The rules worth trying at this place. */
export const rulesAt = ({ rules, units, numerals }: Scanner, text: string, at: number): TimeRule[] | undefined => {
  const byUnits = rules.get(text.charAt(at));
  if (byUnits === undefined) return undefined;
  const unit = unitBehind(numerals, text, at);
  if (unit === undefined) return byUnits.get(ANY);
  return byUnits.get(units.has(unit) ? unit : '');
};
