import * as recognizers from '@microsoft/recognizers-text-date-time';
import { en, ja } from 'chrono-node';
import { findTimes } from '../../src/time/find-times.ts';

export interface Found {
  start: number;
  end: number;
  /** EDTF; null when the reader gave none. */
  value: string | null;
}

export interface Question {
  text: string;
  ref: string | null;
  lang: 'ja' | 'en';
}

/** A date reader under its name. */
export interface Reader {
  name: string;
  read(question: Question): Found[];
}

const keii: Reader = {
  name: 'Keii',
  read: ({ text, ref, lang }) =>
    findTimes(text, { publishedOn: ref, language: lang })
      .filter(({ type }) => type === 'DATE')
      .map(({ start, end, value, open }) => ({ start, end, value: value ?? open ?? null })),
};

const pad = (value: number | null): string => String(value ?? 1).padStart(2, '0');
const today = (): Date => new Date(2025, 0, 1, 12);
const noon = (ref: string | null): Date => (ref === null ? today() : new Date(`${ref}T12:00:00`));

/** What chrono was certain of decides the grain. */
const chronoDate = (date: {
  get(part: 'year' | 'month' | 'day'): number | null;
  isCertain(part: 'month' | 'day' | 'weekday'): boolean;
}): string => {
  const year = String(date.get('year')).padStart(4, '0');
  if (date.isCertain('day') || date.isCertain('weekday')) return `${year}-${pad(date.get('month'))}-${pad(date.get('day'))}`;
  return date.isCertain('month') ? `${year}-${pad(date.get('month'))}` : `${year}-${pad(date.get('month'))}-${pad(date.get('day'))}`;
};

const chrono: Reader = {
  name: 'chrono-node',
  read: ({ text, ref, lang }) =>
    (lang === 'ja' ? ja : en).parse(text, noon(ref)).map(({ index, text: quote, start, end }) => ({
      start: index,
      end: index + quote.length,
      value: end ? `${chronoDate(start)}/${chronoDate(end)}` : chronoDate(start),
    })),
};

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Ends of its ranges are exclusive; of several values the latest past one is taken. */
const recognized = (value: Record<string, string> | undefined): string | null => {
  if (value === undefined) return null;
  const { value: day, start, end } = value;
  if (day !== undefined) return day;
  const isDay = (text: string | undefined) => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (isDay(start) && isDay(end)) return `${start}/${dayBefore(end ?? '')}`;
  return start === undefined ? (end === undefined ? null : `../${end}`) : `${start}/..`;
};

/** The package reads no Japanese in JavaScript; its Chinese model reads what the two scripts share. */
const microsoft: Reader = {
  name: 'Recognizers-Text',
  read: ({ text, ref, lang }) =>
    recognizers
      .recognizeDateTime(text, lang === 'ja' ? 'zh-cn' : 'en-us', 0, noon(ref))
      .filter(({ typeName }: { typeName: string }) => /\.date/.test(typeName))
      .map(({ start, end, resolution }: { start: number; end: number; resolution: { values?: Record<string, string>[] } | null }) => ({
        start,
        end: end + 1,
        value: recognized(resolution?.values?.[0]),
      })),
};

export const readers: Reader[] = [keii, chrono, microsoft];
