import { z } from 'zod';

/** The languages Keii speaks. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in both languages. */
export const localizedSchema = z.strictObject({ ja: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Localized = z.infer<typeof localizedSchema>;
