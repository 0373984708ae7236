import type { Locale, Localized } from '../../model/localized.ts';

/** Why a file cannot be read, in words that follow its name. */
const REASONS = {
  empty: { ja: 'は空です。', en: 'is empty.' },
  binary: { ja: 'は文章ではなく、読めないデータです。', en: 'holds binary data, not text.' },
  'unknown-encoding': {
    ja: 'の文字コードが分かりません（UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP を読めます）。UTF-8 で保存し直してください。',
    en: 'is in no encoding known here (UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP); save it as UTF-8.',
  },
  unsupported: {
    ja: 'は読めない形式です。テキスト、Markdown、HTML、PDF、Word（.docx）を読めます。',
    en: 'is of a kind that cannot be read here; text, Markdown, HTML, PDF and Word (.docx) can.',
  },
  encrypted: {
    ja: 'はパスワードで保護されています。保護を外してからもう一度お試しください。',
    en: 'is protected by a password; remove the protection and try again.',
  },
  'no-text': {
    ja: 'には文字がありません。スキャンした画像なら、文字認識（OCR）をかけてからお試しください。',
    en: 'holds no text. If it is a scan, run text recognition (OCR) on it first.',
  },
  'too-large': { ja: 'は大きすぎて読めません。分けてからお試しください。', en: 'is too large to be read; split it and try again.' },
  'too-demanding': {
    ja: 'を読むには時間かメモリがかかりすぎます。分けるか、別の形式で保存してからお試しください。',
    en: 'takes too much time or memory to read; split it, or save it in another format, and try again.',
  },
  damaged: { ja: 'は壊れているか、途中で切れています。', en: 'is damaged or cut off.' },
  feed: {
    ja: 'は記事ではなくフィードです。配信元のURLを登録してください。',
    en: 'is a feed, not an article; subscribe to its address instead.',
  },
} satisfies Record<string, Localized>;

export interface Unreadable {
  unreadable: keyof typeof REASONS;
}

/** A sentence that names the file and says why it cannot be read and what can be done. */
export const tellUnreadable = ({ unreadable }: Unreadable, name: string, locale: Locale): string =>
  locale === 'ja' ? `「${name}」${REASONS[unreadable].ja}` : `“${name}” ${REASONS[unreadable].en}`;
