import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { OptionType } from './option-type.ts';

/** `7:30`, `07:30`, 「7時半」「7時30分」, `7am`, `7:30 pm`, each also after 午前 or 午後. */
const TIME = /^(?<half>午前|午後)?\s*(?<hour>\d{1,2})(?:(?:[:時.](?<minute>\d{2})?分?)|(?<bend>時半))?\s*(?<suffix>am|pm)?$/iu;

const readTime = (typed: string): string | undefined => {
  const { half, hour = '', minute, bend, suffix } = TIME.exec(typed.normalize('NFKC').trim().replace('時半', '時30'))?.groups ?? {};
  if (hour === '') return undefined;
  const isLate = half === '午後' || suffix?.toLowerCase() === 'pm';
  const isEarly = half === '午前' || suffix?.toLowerCase() === 'am';
  const [hours, minutes] = [Number(hour), bend ? 30 : Number(minute ?? 0)];
  if (hours > 23 || minutes > 59 || ((isLate || isEarly) && hours > 12)) return undefined;
  const shown = isLate && hours < 12 ? hours + 12 : isEarly && hours === 12 ? 0 : hours;
  return `${String(shown).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

const OFFERED = ['06:00', '07:00', '07:30', '08:00', '08:30', '09:00', '12:00', '18:00', '21:00'];

/** A time of the day, `HH:MM` in 24 hours. */
export const timeOfDay: OptionType<string, false> = {
  required: false,
  input: { type: 'text' },
  read(typed, { reader: { locale }, option }) {
    const time = readTime(typed);
    if (time === undefined) throw new UserError(say(locale, refusals.notATime, { option, value: typed }));
    return time;
  },
  suggest(typed) {
    const time = readTime(typed);
    const offered = OFFERED.filter((one) => one.includes(typed.trim()));
    return [...new Set([...(time === undefined ? [] : [time]), ...offered])].map((one) => ({ name: one, value: one }));
  },
};
