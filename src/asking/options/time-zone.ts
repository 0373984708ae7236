import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import { MOST_CHOICES, type OptionType } from './option-type.ts';

const isZone = (name: string): boolean => {
  try {
    return /^[A-Z]/u.test(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
};

/** As people write it: in any case, with spaces. */
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '_');

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const REGIONS = [...new Set(ZONES.flatMap((zone) => (zone.includes('/') ? [zone.split('/')[0] ?? ''] : [])))];

/** A city under its other name, which Node knows but does not list: Kyiv for Kiev. */
const unlisted = (wanted: string): string | undefined => {
  const city = wanted.replace(/(?:^|_)\p{L}/gu, (letter) => letter.toUpperCase());
  return REGIONS.map((region) => `${region}/${city}`).find(isZone);
};

const readZone = (typed: string): string | undefined => {
  const wanted = fold(typed);
  if (wanted.includes('/')) return ZONES.find((zone) => fold(zone) === wanted) ?? (isZone(typed.trim()) ? typed.trim() : undefined);
  return ZONES.find((zone) => fold(zone) === wanted || fold(zone).endsWith(`/${wanted}`)) ?? unlisted(wanted);
};

/** A time zone by its IANA name, or by the city that the name ends with. */
export const timeZone: OptionType<string, false> = {
  required: false,
  input: { type: 'text' },
  read(typed, { reader: { locale }, option }) {
    const zone = readZone(typed);
    if (zone === undefined) throw new UserError(say(locale, refusals.notAZone, { option, value: typed }));
    return zone;
  },
  suggest: (typed) =>
    ZONES.filter((zone) => fold(zone).includes(fold(typed)))
      .slice(0, MOST_CHOICES)
      .map((zone) => ({ name: zone, value: zone })),
};
