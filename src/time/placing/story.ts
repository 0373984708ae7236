import type { SimpleDate } from '../../model/edtf.ts';
import type { Spot } from './layout.ts';
import { codeOf, distance, finishOf, monthDate, type Resolved, startOf } from './resolving/calendar.ts';
import { type Mentioned, remember } from './resolving/context.ts';

/** A run of dates that later ones may be counted from. */
export interface Thread {
  date: SimpleDate;
  mentioned: Mentioned;
  sentence: number;
  paragraph: number;
  /** It stands in a heading or label, and so over all that follows. */
  heads: boolean;
  /** It only describes something (who took office in 2021). */
  describes: boolean;
  /** It began as a bound (since 2011) or in a comparison. */
  isBound: boolean;
}

/** What a text has told so far. */
export interface Story {
  /** What 昨日 and “last week” count from. */
  today: SimpleDate | undefined;
  /** Where today goes back to when the diary entry or recording is over. */
  published: SimpleDate | undefined;
  /** What the text is about: the dates near today, or near where it began. */
  line: Thread | undefined;
  /** A look far back or ahead that has not been left. */
  aside: Thread | undefined;
  /** The last date of long ago that was told to the month: what a diary that is quoted goes on from. */
  past: Thread | undefined;
  /** The year or month that heads what follows, until another heading or a date that says it is outside. */
  heading: SimpleDate | undefined;
  /** The paragraph in which an item's own today ends; absent when it goes on. */
  todayEnds?: number | undefined;
}

/** Nothing told yet; `today` where the text was recorded on another day than it was published on. */
export const startStory = (published: SimpleDate | undefined, today = published): Story => ({
  today,
  published: today,
  line: undefined,
  aside: undefined,
  past: undefined,
  heading: undefined,
});

/** From so far on, a date is no longer part of what the text is about. */
export const NEAR_DAYS = 400;

/** How a mention takes part in the story. */
export interface Telling {
  spot: Spot;
  resolved: Resolved;
  /** Nothing is counted from it: a window, a decade. */
  isMute: boolean;
  isBound: boolean;
  /** Only describes something the story speaks of. */
  isBackground: boolean;
  /** Told as coming. */
  isComing: boolean;
  /** A business year, whose months the story goes through from its first. */
  isBusinessYear: boolean;
  /** Heads its item with a full date: what was told before is over. */
  isItem: boolean;
  /** A year or month alone in its line, over what follows. */
  isHeading: boolean;
  /** Says its year, and so does not go by a heading. */
  saysYear: boolean;
  /**
   * Sets a today of its own: for the whole document, until the next such date, or for its paragraph alone; `title`: until the next where the day is
   * near publication, as in a newsletter, and not one of a list of events long past.
   */
  today?: 'document' | 'on' | 'title' | 'paragraph' | undefined;
}

const PART_MONTHS = { early: 1, mid: 6, late: 11 };

/** Where in the year an early, mid or late year lies. */
const narrowed = (date: SimpleDate, { part }: Resolved): SimpleDate =>
  part === undefined || date.grain !== 'year' ? date : monthDate(date.year, PART_MONTHS[part]);

const threadOf = (
  before: Thread | undefined,
  date: SimpleDate,
  { spot, resolved, isBound, isBackground, isBusinessYear }: Telling,
): Thread => ({
  date: narrowed(date, resolved),
  mentioned: remember(before?.mentioned ?? {}, resolved, isBusinessYear),
  sentence: spot.sentence,
  paragraph: spot.paragraph,
  heads: spot.labels || spot.alone,
  describes: isBackground,
  isBound,
});

const isFine = ({ grain }: SimpleDate): boolean => grain === 'day' || grain === 'month';

const isAfter = (date: SimpleDate, other: SimpleDate | undefined): boolean => other !== undefined && startOf(date) > finishOf(other);

/** Without a today there is nothing that far dates would be far from: the story is where it has come to. */
const isOnLine = (date: SimpleDate, { line, today }: Story): boolean =>
  today === undefined || distance(date, line?.date ?? today) <= NEAR_DAYS;

const isAside = (date: SimpleDate, story: Story, { spot, isBound, isBackground, isComing, today }: Telling): boolean =>
  spot.quoted ||
  isBound ||
  (isBackground && story.line !== undefined) ||
  (isAfter(date, today === undefined ? story.today : story.published) && (story.line !== undefined || isComing)) ||
  (story.line !== undefined && isFine(story.line.date) && !isFine(date)) ||
  !isOnLine(date, story);

/** A letter of long ago under its day: so many paragraphs. */
const LETTER_PARAGRAPHS = 2;

/** The paragraph that an own today ends in: its own where it labels one, that of the letter where it heads one of long ago; nothing where it goes on. */
const endOfToday = ({ published }: Story, date: SimpleDate, { today, spot: { paragraph } }: Telling): number | undefined => {
  const away = published === undefined ? 0 : distance(date, published);
  if (today === 'paragraph' || (today === 'title' && away > NEAR_DAYS / 2)) return paragraph;
  return today === 'on' && away > NEAR_DAYS ? paragraph + LETTER_PARAGRAPHS : undefined;
};

const todayAfter = (story: Story, date: SimpleDate, part: Telling): Pick<Story, 'today' | 'todayEnds'> =>
  part.today === undefined || date.grain !== 'day' || isAfter(date, story.published)
    ? { today: story.today, todayEnds: story.todayEnds }
    : { today: date, todayEnds: endOfToday(story, date, part) };

/** An item's own today ends with it. */
export const enter = (story: Story, { paragraph }: Spot): Story =>
  story.todayEnds !== undefined && paragraph > story.todayEnds ? { ...story, today: story.published, todayEnds: undefined } : story;

const liesIn = (date: SimpleDate, heading: SimpleDate): boolean => startOf(heading) <= startOf(date) && finishOf(date) <= finishOf(heading);

const headingAfter = ({ heading }: Story, date: SimpleDate, { isItem, isHeading, saysYear }: Telling): SimpleDate | undefined => {
  if (isHeading) return date;
  return isItem || (heading !== undefined && saysYear && !liesIn(date, heading)) ? undefined : heading;
};

const isLongAgo = (date: SimpleDate, { published }: Story, { spot, today }: Telling): boolean =>
  isFine(date) && published !== undefined && distance(date, published) > NEAR_DAYS && (!spot.quoted || today !== undefined);

/** The story once a mention has been told. */
export const follow = (story: Story, part: Telling): Story => {
  const { resolved, isMute, isItem } = part;
  const date = part.isBusinessYear ? resolved.from : (resolved.to ?? resolved.from);
  if (isMute || date === undefined) return story;
  if (story.line === undefined && story.aside === undefined && codeOf(date) === codeOf(story.published)) return story;
  const before = isItem ? { ...startStory(story.published), published: story.published } : story;
  const today = { ...todayAfter(isItem ? before : story, date, part), heading: headingAfter(story, date, part) };
  const last = before.aside ?? before.line;
  const past = isLongAgo(date, story, part) ? threadOf(last, date, part) : story.past;
  if (isAside(date, before, part)) return { ...before, ...today, past, aside: threadOf(last, date, part) };
  return { ...before, ...today, past, line: threadOf(last, date, part), aside: undefined };
};
