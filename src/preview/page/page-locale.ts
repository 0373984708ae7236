/** Languages of the page, by the locale that interactions carry. */
export type PageLocale = 'ja' | 'en-US';
