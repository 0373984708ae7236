import type { SimpleDate } from '../../model/edtf.ts';
import { type Meaning, slotsOf } from '../reading/meaning.ts';
import { ordersIn } from '../reading/number-order.ts';
import { isOffset } from '../reading/slots.ts';
import type { Placeable, Placed } from './place.ts';
import { distance } from './resolving/calendar.ts';

/**
 * Why a date cannot be told without a mark of doubt.
 *
 * `order`: day first or month first; `century`: an era or century is left out of its year; `event`: it counts from an event, which may not be the one
 * that is meant; `quoted`: it counts from the today of somebody quoted; `today`: it counts from the today of a letter or heading of long ago, or of one
 * season to the next; `business`: 今期, 来年度, which a report may count from the year it is about; `antecedent`: it counts from a date that is doubtful
 * itself or stands in another sentence; `margin`: another reading is not much less likely.
 */
export type Doubt = 'order' | 'century' | 'event' | 'quoted' | 'today' | 'business' | 'antecedent' | 'margin';

/** So near to publication a date without a year is seldom of another. */
const NEAR_DAYS = 90;
/** From so much on, the best reading is far enough ahead of the next where it is near publication, where it counts from a date told before, and elsewhere. */
export const LEAST_MARGIN = { near: 3, antecedent: 4, far: 6 };
/** A today so far from publication is that of a letter or of a chronology. */
const LONG_AGO_DAYS = 400;

/** Whether something holds for a meaning, or for either end of a range. */
const someOf = (meaning: Meaning, is: (each: Exclude<Meaning, { kind: 'range' }>) => boolean): boolean =>
  meaning.kind === 'range' ? someOf(meaning.from, is) || someOf(meaning.to, is) : is(meaning);

const leavesCentury = (meaning: Meaning): boolean =>
  someOf(meaning, (each) => each.kind === 'calendar' && (each.short !== undefined || each.inEra === true));

const countsFromEvent = (meaning: Meaning): boolean => meaning.kind === 'shift' && (meaning.ofEvent === true || meaning.loose === true);

/** Whether it counts from a today: 昨年, three days ago. */
const isRelative = (meaning: Meaning): boolean =>
  someOf(meaning, (each) => (each.kind === 'calendar' ? slotsOf(each).some((slot) => isOffset(each[slot])) : true));

const isOfBusiness = (meaning: Meaning): boolean => someOf(meaning, (each) => each.kind === 'calendar' && each.fiscal !== undefined);

const isOfSeason = (meaning: Meaning): boolean => someOf(meaning, (each) => each.kind === 'calendar' && each.season !== undefined);

/** What the certainty of an expression rests on. */
export interface Evidence {
  placeable: Placeable;
  placed: Placed;
  /** The date before it stands in the same sentence. */
  isNear: boolean;
  /** The date before it is certain, or there is none. */
  followsCertain: boolean;
  published: SimpleDate | undefined;
}

const awayFrom = (published: SimpleDate | undefined, { resolved }: Placed): number => {
  const date = resolved?.from ?? resolved?.to;
  return published === undefined || date === undefined ? 0 : distance(date, published);
};

const doubtOfRelative = ({ placeable: { meaning }, placed, published }: Evidence): Doubt | undefined => {
  if (isOfBusiness(meaning)) return 'business';
  const isOwn = placed.from === 'own';
  return isOwn && (isOfSeason(meaning) || awayFrom(published, placed) > LONG_AGO_DAYS) ? 'today' : undefined;
};

const TOLD: readonly Placed['from'][] = ['line', 'aside', 'past'];

/** A year, month or week left unsaid: a heading fixes it, else the margin and what it counts from. */
const doubtOfUnsaid = ({ placeable: { meaning, unsaid }, placed, followsCertain, published }: Evidence): Doubt | undefined => {
  if (placed.from === 'heading' && unsaid === 'year') return undefined;
  const isFar = isOfSeason(meaning) || isOfBusiness(meaning) || awayFrom(published, placed) > NEAR_DAYS;
  if (placed.margin < (isFar ? LEAST_MARGIN.far : LEAST_MARGIN.near)) return 'margin';
  return TOLD.includes(placed.from) && !followsCertain ? 'antecedent' : undefined;
};

/** What speaks most against telling a date without a mark of doubt; nothing for a date that is certain. Measured by `bench/time/certain.ts`. */
export const doubtOf = (evidence: Evidence): Doubt | undefined => {
  const { placeable, placed, isNear, followsCertain } = evidence;
  const { meaning } = placeable;
  if (ordersIn(meaning).includes('either')) return 'order';
  if (leavesCentury(meaning)) return 'century';
  if (countsFromEvent(meaning)) return 'event';
  if (placeable.isDeictic && placeable.spot.quoted) return 'quoted';
  if (placeable.refersBack) return isNear && followsCertain && placed.margin >= LEAST_MARGIN.antecedent ? undefined : 'antecedent';
  if (placeable.unsaid !== undefined) return doubtOfUnsaid(evidence);
  return isRelative(meaning) ? doubtOfRelative(evidence) : undefined;
};
