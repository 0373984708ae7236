const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Sources of patterns for names, whole or shortened. */
export const MONTH =
  '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)';
/** The letters a month's name can begin with. */
export const MONTH_STARTS = 'jfmasondJFMASOND';
/** A pattern's source for whole names of weekdays. */
export const WEEKDAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A pattern's source for weekdays, whole or shortened. */
export const WEEKDAY = `(?:${WEEKDAY_NAME}(?![a-z])|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![a-z])\\.?)`;
/** The letters a weekday's name can begin with. */
export const WEEKDAY_STARTS = 'mtwfsMTWFS';
/** A pattern's source for seasons. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?![a-z])';

/** 1–12 for the name of a month. */
export const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').toLowerCase().slice(0, 3)) + 1;

/** ISO weekday for its name. */
export const weekdayOf = (name: string | undefined): number => WEEKDAYS.indexOf((name ?? '').toLowerCase().slice(0, 3)) + 1;

/** 21 spring … 24 winter for the name of a season. */
export const seasonOf = (name: string | undefined): number => {
  const season = (name ?? '').toLowerCase();
  return 21 + SEASONS.indexOf(season === 'fall' ? 'autumn' : season);
};
