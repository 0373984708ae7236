import type { Step, Unit } from '../../../reading/meaning.ts';
import { COUNT, readCount } from '../numerals.ts';

const UNIT_OF: [pattern: RegExp, unit: Unit][] = [
  [/^営業日/, 'businessDay'],
  [/^日/, 'day'],
  [/^週/, 'week'],
  [/月$/, 'month'],
  [/^年|^カ年|^か年|^ヵ年/, 'year'],
  [/^世紀/, 'century'],
];

/** Sources of patterns for a count of units; 半 is half a unit. */
const UNIT = '(?:営業日|日|週間?|[かカヶヵケ箇]月|[カかヵ]?年(?![度代月号版生産])|世紀)';
const ONE = `(?:(?!\\d{4})(?!数?月)${COUNT} ${UNIT}(?:半(?!ば))?|数 ?[かカヶヵケ]?月|(?:四半世紀|半世紀|半年|半月|ひと月|ふた月))`;

/** One or several counts in a row: 2年1か月と21日. */
export const STEPS = `${ONE}(?:(?<!日) と? ${ONE}){0,2}`;

/** What a count can begin with. */
export const STEP_STARTS = [...'0123456789一二三四五六七八九十廿百数', '半年', '半月', '半世', 'ひと', 'ふた'];

/** What may stand behind the first number of a count. */
export const STEP_UNITS = '営日週かカヶヵケ箇年世半.、';

const SET: Record<string, Step[]> = {
  半年: [{ count: 6, unit: 'month', vague: true }],
  半月: [{ count: 15, unit: 'day' }],
  半世紀: [{ count: 50, unit: 'year' }],
  四半世紀: [{ count: 25, unit: 'year' }],
  ひと月: [{ count: 1, unit: 'month' }],
  ふた月: [{ count: 2, unit: 'month' }],
  数月: [{ count: 3, unit: 'month', vague: true }],
};

const HALF: Partial<Record<Unit, Step>> = {
  year: { count: 6, unit: 'month' },
  month: { count: 15, unit: 'day' },
  week: { count: 3, unit: 'day' },
};

const SPLIT = new RegExp(`四半世紀|半世紀|半年|半月|ひと月|ふた月|数月|(?<count>${COUNT})(?<unit>${UNIT})(?<half>半)?`, 'g');

/**
 * The counts written one after another; empty when one is no number.
 *
 * @example readSteps('1年半') //=> [{ count: 1, unit: 'year' }, { count: 6, unit: 'month' }]
 */
export const readSteps = (text: string | undefined): Step[] => {
  const matches = [...(text ?? '').replaceAll(/\s/g, '').matchAll(SPLIT)];
  const steps = matches.flatMap((match) => {
    const { count, unit = '', half } = match.groups ?? {};
    const set = SET[match[0]];
    if (set !== undefined) return set;
    const name = UNIT_OF.find(([pattern]) => pattern.test(unit))?.[1] ?? 'day';
    const extra = half === undefined ? undefined : HALF[name];
    return [
      { count: readCount(count), unit: name, ...(/[数、]/.test(count ?? '') ? { vague: true } : {}) },
      ...(extra === undefined ? [] : [extra]),
    ];
  });
  return steps.some(({ count }) => Number.isNaN(count)) ? [] : steps;
};
