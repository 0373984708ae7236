import { z } from 'zod';

/** The languages Keii speaks. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const text = z.string().trim().min(1);

/** One text in both languages. */
export const localizedSchema = z.strictObject({ ja: text, en: text });
export type Localized = z.infer<typeof localizedSchema>;

/** One text in at least one language: what a machine drew from a document stands in the document's own. */
export const wordingSchema: z.ZodType<Wording> = z.union([localizedSchema, z.strictObject({ ja: text }), z.strictObject({ en: text })]);
export type Wording = Localized | { ja: string } | { en: string };

/** What a reader gets of a text. */
export interface Worded {
  text: string;
  /** Set where the text is not in the reader's language: the one it is in. */
  foreign?: Locale | undefined;
}

/**
 * The text in the reader's language, or as it is, with its language, where it is in no other.
 *
 * @example wordedIn({ ja: '会談した。' }, 'en') //=> { text: '会談した。', foreign: 'ja' }
 */
export const wordedIn = (wording: Wording, locale: Locale): Worded => {
  const { ja, en }: Partial<Localized> = wording;
  const [own, other] = locale === 'ja' ? [ja, en] : [en, ja];
  return own === undefined ? { text: other ?? '', foreign: locale === 'ja' ? 'en' : 'ja' } : { text: own };
};

/** A name in the reader's language, or as it is where it has none there: names need no mark. */
export const namedIn = (name: Wording, locale: Locale): string => wordedIn(name, locale).text;

/** Every text there is, Japanese first; whatever else a record with a text holds is passed over. */
export const textsOf = ({ ja, en }: Partial<Localized>): string[] => [ja, en].filter((text) => text !== undefined);
