/** The languages that Keii speaks. */
export const languageNames = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
} as const;
