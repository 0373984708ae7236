import type { ReadingContext } from './reading-context.ts';

/** Styles of `<t:SECONDS:style>`. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A moment as Discord words it: `R` as the distance from now, an unknown style as `f`. */
export const formatTimestamp = (seconds: number, style: string, { locale, now, timeZone }: ReadingContext): string => {
  if (style === 'R') return formatDistance(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, { ...(STYLES[style] ?? STYLES.f), ...(timeZone && { timeZone }) }).format(seconds * 1000);
};

const formatDistance = (seconds: number, locale: string): string => {
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
};
