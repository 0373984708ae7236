import { tellUnreadable } from '../documents/formats/unreadable.ts';
import type { Locale, Localized } from '../model/localized.ts';
import type { NotTaken } from './take-in.ts';

/** Words that follow a file's name. */
const REASONS: Record<Extract<NotTaken, { not: string }>['not'], Localized> = {
  undated: {
    ja: 'がいつ公表されたのか分かりません。公表日を添えてください（例：2025-12-07）。「先月」「8日」などの日付は、公表日から数えます。',
    en: 'does not say when it was published; give the day too (for example 2025-12-07). Dates such as “last month” count from it.',
  },
  'without-facts': {
    ja: 'には、日付や発言などの事実が見つかりませんでした。何も加えていません。',
    en: 'holds no dated facts or statements that could be found; nothing was added.',
  },
  known: { ja: 'はすでに加えてあります。何も変えていません。', en: 'is there already; nothing was changed.' },
  full: {
    ja: 'を加える場所がありません。使わない資料を先に外してください。',
    en: 'does not fit any more; remove documents that are not needed first.',
  },
};

/** A sentence that names a file and says why it was not taken in, and what can be done. */
export const tellNotTaken = (reason: NotTaken, name: string, locale: Locale): string => {
  if ('unreadable' in reason) return tellUnreadable(reason, name, locale);
  if ('not' in reason) return locale === 'ja' ? `「${name}」${REASONS[reason.not].ja}` : `“${name}” ${REASONS[reason.not].en}`;
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(reason.foreign) ?? reason.foreign;
  return locale === 'ja'
    ? `「${name}」は${language}のようです。読めるのは日本語と英語の資料です。`
    : `“${name}” seems to be in ${language}; Keii reads documents in Japanese and English.`;
};
