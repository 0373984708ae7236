import type { Meaning } from './meaning.ts';
import { merge, share } from './merge.ts';
import type { Groups, Language, Link, Modifier, TimeRule } from './rule.ts';

/** An expression found and not yet placed in the calendar; offsets [start, end). */
export interface Reading {
  start: number;
  end: number;
  meaning: Meaning;
  rules: string[];
  /** Made of parts that mean nothing alone. */
  dependent: boolean;
  /** Ends in a number that borrows its unit from the next one (20・21日). */
  bare: boolean;
}

/** A language made ready for reading: rules by the character they begin with, and one pattern for all such characters. */
export interface Scanner {
  language: Language;
  trigger: RegExp;
  /** By the first character, and by the unit behind the number where it is one; `''` for units no rule names. */
  rules: Map<string, Map<string, TimeRule[]>>;
  units: Set<string>;
  prefixes: Map<string, Modifier[]>;
  suffixes: Map<string, Modifier[]>;
  edges: Map<string, Modifier[]>;
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

/** Inside a run of these, no expression begins. */
const RUNS = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', '〇一二三四五六七八九十百千'];

const classOf = (characters: string[]): string => `[${characters.map((character) => character.replace(/[\\\]^-]/, '\\$&')).join('')}]`;

/** Longer beginnings by their first character, which a line break may part from the rest. */
const longerOf = (starts: string[]): string[] => {
  const rest = new Map<string, string[]>();
  for (const start of starts) rest.set(start.charAt(0), [...(rest.get(start.charAt(0)) ?? []), start.slice(1)]);
  return [...rest].map(([character, endings]) => `${classOf([character])}\\s{0,3}(?:${endings.join('|')})`);
};

/** Matches wherever an expression may begin. */
const triggerOf = (starts: string[]): RegExp => {
  const single = starts.filter((start) => start.length === 1);
  const longer = starts.filter((start) => start.length > 1 && !single.includes(start.charAt(0)));
  const others = single.filter((character) => !RUNS.some((run) => run.includes(character)));
  const inRuns = RUNS.map((run) => [run, single.filter((character) => run.includes(character))] as const);
  const runs = inRuns
    .filter(([, characters]) => characters.length > 0)
    .map(([run, characters]) => `(?<!${classOf([...run])})${classOf(characters)}`);
  return new RegExp([...(others.length > 0 ? [classOf(others)] : []), ...runs, ...longerOf(longer)].join('|') || '(?!)', 'g');
};

/** Makes a language ready; do it once. */
export const prepare = (language: Language): Scanner => {
  const starts = new Set([...language.rules, ...language.prefixes].flatMap(startsOf));
  const units = new Set(language.rules.flatMap((rule) => [...(rule.units ?? '')]));
  const rules = new Map([...byStart(language.rules)].map(([character, list]) => [character, byUnit(list, units)]));
  const [prefixes, suffixes, edges] = [byStart(language.prefixes), byStart(language.suffixes), byStart(language.edges)];
  return { language, trigger: triggerOf([...starts]), rules, units, prefixes, suffixes, edges };
};

/** “by about the beginning of early 2025”: more words than these before a date are no longer about it. */
const DEEPEST_PREFIXES = 4;

const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const NUMBER = /[0-9〇一二三四五六七八九十廿百千]+\s{0,3}(?<unit>.)?/y;

/** The rules worth trying at this place. */
const rulesAt = ({ rules, units }: Scanner, text: string, at: number): TimeRule[] | undefined => {
  const byUnits = rules.get(text.charAt(at));
  if (byUnits === undefined) return undefined;
  const number = execAt(NUMBER, text, at);
  const unit = number?.groups?.unit ?? '';
  return byUnits.get(number === null ? ANY : units.has(unit) ? unit : '');
};

/** The longest reading that a single rule gives at this place; among equals the rule named first. */
const readPiece = (text: string, at: number, rules: TimeRule[] | undefined): Reading | undefined => {
  let best: Reading | undefined;
  for (const rule of rules ?? []) {
    const match = execAt(rule.pattern, text, at);
    if (match === null || match[0] === '' || at + match[0].length <= (best?.end ?? at)) continue;
    const meaning = rule.build((match.groups ?? {}) as Groups);
    if (meaning === undefined) continue;
    const dependent = rule.dependent === true;
    best = { start: at, end: at + match[0].length, meaning, rules: [rule.name], dependent, bare: rule.name.startsWith('bare-') };
  }
  return best;
};

const joined = (left: Reading, right: Reading, meaning: Meaning): Reading => ({
  start: left.start,
  end: right.end,
  meaning,
  rules: [...left.rules, ...right.rules],
  dependent: left.dependent && right.dependent,
  bare: right.bare,
});

const modified = (reading: Reading, meaning: Meaning, { name }: Modifier, bounds: { start?: number; end?: number }): Reading => ({
  ...reading,
  ...bounds,
  meaning,
  rules: [...reading.rules, name],
});

/** One reader of one text: all that follows closes over the two, so that no function needs to pass them on. */
const readerOf = (scanner: Scanner, text: string) => {
  const { language, prefixes, suffixes, edges } = scanner;
  let last: { at: number; piece: Reading | undefined } = { at: -1, piece: undefined };

  /** What fails to join one expression is looked at again as the next, so the last piece is kept. */
  const pieceAt = (at: number): Reading | undefined => {
    if (last.at !== at) last = { at, piece: readPiece(text, at, rulesAt(scanner, text, at)) };
    return last.piece;
  };

  const addPart = (reading: Reading): Reading | undefined => {
    for (const [glue, backwards] of [[language.glue, false] as const, [language.backGlue, true] as const]) {
      const match = glue && execAt(glue, text, reading.end);
      if (!match) continue;
      const next = pieceAt(reading.end + match[0].length);
      if (next === undefined) continue;
      const meaning = backwards ? merge(next.meaning, match[0], reading.meaning) : merge(reading.meaning, match[0], next.meaning);
      if (meaning !== undefined) return joined(reading, next, meaning);
    }
    return undefined;
  };

  const addModifier = (modifiers: Map<string, Modifier[]>, reading: Reading): Reading | undefined => {
    for (const modifier of modifiers.get(text.charAt(reading.end)) ?? []) {
      const match = execAt(modifier.pattern, text, reading.end);
      const meaning = match && modifier.apply(reading.meaning, (match.groups ?? {}) as Groups);
      if (match && meaning) return modified(reading, meaning, modifier, { end: reading.end + match[0].length });
    }
    return undefined;
  };

  const growing = (reading: Reading | undefined, ...ways: ((reading: Reading) => Reading | undefined)[]): Reading | undefined => {
    let grown = reading;
    for (let next = grown; next !== undefined; grown = next ?? grown) {
      const current: Reading = next;
      next = undefined;
      for (const way of ways) next ??= way(current);
    }
    return grown;
  };

  const prefixed = (at: number, depth: number): Reading | undefined => {
    if (depth >= DEEPEST_PREFIXES) return undefined;
    for (const modifier of prefixes.get(text.charAt(at)) ?? []) {
      const match = execAt(modifier.pattern, text, at);
      const inner = match && unitAt(at + match[0].length, depth + 1);
      const meaning = inner && modifier.apply(inner.meaning, (match.groups ?? {}) as Groups);
      if (inner && meaning) return modified({ ...inner, dependent: false }, meaning, modifier, { start: at });
    }
    return undefined;
  };

  const unitAt = (at: number, depth = 0): Reading | undefined =>
    prefixed(at, depth) ?? growing(pieceAt(at), addPart, (reading) => addModifier(suffixes, reading));

  const rightOf = (reading: Reading, link: Link, at: number): Reading | undefined => {
    const right = unitAt(at);
    const bare =
      endsInDay(reading.meaning) && (right === undefined || !isPlace(right.meaning))
        ? readPiece(text, at, language.continuations)
        : undefined;
    const found = bare ?? right;
    const fits = found !== undefined && (link.joins === 'list' || isPlace(found.meaning)) && isPlace(reading.meaning);
    return fits ? found : undefined;
  };

  const close = (reading: Reading): Reading => {
    const match = execAt(language.closer, text, reading.end);
    return match === null ? reading : { ...reading, end: reading.end + match[0].length };
  };

  const rangeOf = (left: Reading, right: Reading, name: string): Reading => {
    const [from, to] = share(withoutEdge(left.meaning), withoutEdge(right.meaning));
    return close({ ...joined(left, right, { kind: 'range', from, to }), rules: [...left.rules, name, ...right.rules], dependent: false });
  };

  /** The expressions that begin here: one, or several when they make a list. */
  const expressionsAt = (at: number): Reading[] => {
    const list: Reading[] = [];
    let current = unitAt(at);
    while (current !== undefined) {
      const before: Reading = current;
      const next = language.links.map((link) => linked(before, link)).find((found) => found !== undefined);
      if (next === undefined) break;
      if (next.isRange) {
        current = rangeOf(before, next.right, next.link.name);
        if (current.meaning.kind === 'range') break;
      } else {
        const [left, right] = share(before.meaning, next.right.meaning);
        list.push({ ...before, meaning: left, dependent: before.dependent && next.right.dependent });
        current = { ...next.right, meaning: right, dependent: next.right.dependent && before.dependent };
      }
    }
    return current === undefined ? list : [...list, addModifier(edges, current) ?? current];
  };

  const linked = (left: Reading, link: Link) => {
    const match = execAt(link.pattern, text, left.end);
    const right = match && rightOf(left, link, left.end + match[0].length);
    if (!match || !right) return undefined;
    const isRange =
      link.joins === 'range' || left.meaning.opens === true || ((left.bare || right.bare) && areNeighbours(left.meaning, right.meaning));
    return isRange || sharesShape(left, right) ? { link, right, isRange } : undefined;
  };

  return expressionsAt;
};

const endsInDay = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.day !== undefined;

const isPlace = ({ kind }: Meaning): boolean => kind === 'calendar' || kind === 'shift';

const withoutEdge = ({ edge: _, opens: __, ...meaning }: Meaning): Meaning => meaning as Meaning;

/** A list needs something to share: a bare number, or a part left out on one side. */
const sharesShape = (left: Reading, right: Reading): boolean => {
  if (left.bare || right.bare || left.dependent) return true;
  const [first, second] = share(left.meaning, right.meaning);
  return first !== left.meaning && ('borrowed' in first || 'borrowed' in second);
};

/** 20・21日 and 7、8月: numbers that follow each other mean the whole stretch. */
const areNeighbours = (left: Meaning, right: Meaning): boolean => {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return false;
  return (['day', 'month', 'year'] as const).some(
    (slot) => typeof right[slot] === 'number' && right[slot] === Number(left[slot]) + 1 && (slot === 'day' || right.day === undefined),
  );
};

/**
 * All readings of a text in order, without overlaps; durations and look-alikes among them.
 *
 * One pass over the characters an expression can begin with; nothing else is looked at twice.
 */
export const scan = (scanner: Scanner, text: string): Reading[] => {
  const expressionsAt = readerOf(scanner, text);
  const { trigger } = scanner;
  const readings: Reading[] = [];
  trigger.lastIndex = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const found = expressionsAt(match.index);
    const end = found.at(-1)?.end;
    if (end === undefined) continue;
    readings.push(...found.filter(({ dependent }) => !dependent));
    trigger.lastIndex = end;
  }
  return readings;
};
