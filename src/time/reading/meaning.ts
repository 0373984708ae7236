import type { Part } from '../../model/edtf.ts';

/**
 * What a relative expression counts from: the day of publication (昨年, last month), the date mentioned last (同年, 翌日, later that month),
 * or whichever the text is telling of (年内, 月末).
 */
export type Anchor = 'publication' | 'text' | 'unsaid';

/** A slot filled relative to an anchor, in the slot's own unit: 昨年 is `{ by: -1, anchor: 'publication' }` in the slot `year`. */
export interface Offset {
  by: number;
  anchor: Anchor;
}

/** A number is set by the text; an offset waits for its anchor. A slot that is absent and coarser than the others is inherited from the context. */
export type Slot = number | Offset;

/** What is counted in. */
export type Unit = 'day' | 'weekday' | 'businessDay' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What any meaning may carry besides its place in the calendar. */
export interface Qualities {
  /** 上旬・中旬・下旬, early, mid, late. */
  part?: Part;
  /** 頃, 前後, around. */
  approximate?: boolean;
  /** 以降 `since`, 以前 and まで `until`, までに `by` (a deadline: the value stays the day). */
  edge?: 'since' | 'until' | 'by';
  /** “between”: the list that follows is a range. */
  opens?: boolean;
}

/** A place in the calendar, as far as the text gives it. */
export interface Calendar extends Qualities {
  kind: 'calendar';
  century?: Slot;
  /** A set decade is its first year. */
  decade?: Slot;
  year?: Slot;
  /** The year as it was written, with two digits, where it may be one of an era (昭和51年から54年). */
  short?: number;
  /** `year`: the year counts from April (2025年度); `term`: the twelve months that end with the month (令和7年3月期). */
  fiscal?: 'year' | 'term';
  /** Called a term (今期, 当期), which a report counts from the year it is about. */
  term?: boolean;
  /** The last month of it (年度末). */
  ends?: boolean;
  half?: number;
  quarter?: Slot;
  /** Of the quarter and all before it in its year (第3四半期累計). */
  cumulative?: boolean;
  /** 21 spring … 24 winter. */
  season?: number;
  month?: Slot;
  /** A set week is the nth of its month or year, counted from the end when negative. */
  week?: Slot;
  weekend?: boolean;
  /** The end of a week: so many last days. */
  lastDays?: number;
  /** ISO, 1 Monday … 7 Sunday. */
  weekday?: number;
  /** Which of these weekdays in its month or year (第2月曜日), counted from the end when negative. */
  nth?: number;
  /** Next and last Friday; a weekday in brackets is the nearest. */
  toward?: 'next' | 'previous' | 'this' | 'nearest';
  /** A set day counts from the month's end when negative. */
  day?: Slot;
  /** How a date in numbers alone was read, and whether it could only be read so; `either`: as the text is likely to have it. */
  order?: 'month-first' | 'day-first' | 'either';
  /** 翌8月16日: the first such date after the one mentioned last. */
  following?: boolean;
  /** The last such date before it instead (the previous autumn). */
  backwards?: boolean;
  /** その3日後の10月19日: the date nearest to this one. */
  near?: Meaning;
  /** 9月16日の週, the week of October 6. */
  around?: 'week' | 'month';
  /** The rest of a week, month or year, from the day of publication on. */
  rest?: boolean;
  /** Slots were taken from the other side of a range, so that an end before its beginning belongs to the next year or month. */
  borrowed?: 'left' | 'right';
  /** 同8年: the year's offset is its number in the era of the year mentioned last. */
  inEra?: boolean;
}

/** So many of a unit. */
export interface Step {
  count: number;
  unit: Unit;
  /** 数日, “a few days”: the count is a guess. */
  vague?: boolean;
  /** For `weekday`: which, ISO. */
  weekday?: number;
}

/** A date so many units before or after another (3日前, two weeks after the vote). */
export interface Shift extends Qualities {
  kind: 'shift';
  steps: Step[];
  direction: 1 | -1;
  from: Anchor | Meaning;
  /** 10年後 without その: with a promise, threat or condition it counts from publication. */
  loose?: boolean;
  /** Something of a time is measured against it (15年前の30倍): in a text about long ago it counts from that time. */
  compared?: boolean;
  /** From an event that an earlier sentence dates. */
  ofEvent?: boolean;
  /** 1カ月あまり前: somewhat more than counted. */
  over?: boolean;
}

/** The stretch mentioned last, so many years away (前年同期, a year earlier). */
export interface Counterpart extends Qualities {
  kind: 'counterpart';
  /** In years, negative for earlier ones. */
  by: number;
  /** Only a stretch of this length is meant: 前年同月. */
  grain?: 'month' | 'day';
}

/** A stretch of so many units that ends or begins at an anchor (過去3日間, the next two weeks, 10月9日から3日間). */
export interface Window extends Qualities {
  kind: 'window';
  steps: Step[];
  direction: 1 | -1;
  from: Anchor | Meaning;
  /**
   * Whether whole units of the calendar are meant (last two months) or the count runs from the anchor; `days`: the first day counts; `within`: a limit;
   * `left`: what remains, to the month.
   */
  counts: 'units' | 'running' | 'days' | 'within' | 'left';
}

/** From the beginning of one to the end of another. */
export interface Range extends Qualities {
  kind: 'range';
  from: Meaning;
  to: Meaning;
}

/** A length of time, which has no place in the calendar. */
export interface Duration extends Qualities {
  kind: 'duration';
  /** Absent for hours and less. */
  steps?: Step[];
}

/** Text that looks like a time and is none. */
export interface NoTime extends Qualities {
  kind: 'none';
  /** Because somebody is called so. */
  isName?: boolean;
}

/** What an expression says before its context is known. */
export type Meaning = Calendar | Shift | Window | Counterpart | Range | Duration | NoTime;

/** A calendar meaning of these slots. */
export const calendar = (slots: Omit<Calendar, 'kind'>): Calendar => ({ kind: 'calendar', ...slots });

const FINENESS = ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'week', 'weekday', 'day'] as const;
/** The slots of a calendar meaning. */
export type SlotName = (typeof FINENESS)[number];

/** The names of the slots a meaning fills, coarsest first. */
export const slotsOf = (meaning: Calendar): SlotName[] => FINENESS.filter((name) => meaning[name] !== undefined);

/** 0 for a century … 9 for a day. */
export const finenessOf = (slot: SlotName): number => FINENESS.indexOf(slot);
