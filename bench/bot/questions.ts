import type { AutocompleteRequest, CommandRequest } from '../../src/loopback/interactions/commands.ts';

/** What people ask: every command, both languages, long answers and short. */
export const QUESTIONS: readonly CommandRequest[] = [
  { command: 'timeline', options: { from: '2025-08', to: '2025-10' }, locale: 'ja' },
  { command: 'timeline', options: { actor: 'witkoff' }, locale: 'en-US' },
  { command: 'timeline', options: { detail: 'full' }, locale: 'ja' },
  { command: 'timeline', options: { about: '安全の保証', order: 'newest' }, locale: 'ja' },
  { command: 'actor', options: { name: 'trump' }, locale: 'en-US' },
  { command: 'actor', options: { name: 'ゼレンスキー' }, locale: 'ja' },
  { command: 'plan', options: { name: '28項目' }, locale: 'ja' },
  { command: 'ask', options: { question: 'アラスカ会談はいつ開かれたか' }, locale: 'ja' },
  { command: 'ask', options: { question: 'Who wrote the plan with 28 points?' }, locale: 'en-US' },
  { command: 'source', locale: 'ja' },
  { command: 'help', locale: 'en-US' },
  { command: 'about', locale: 'ja' },
];

/** Names as they are typed, letter by letter. */
export const TYPED: readonly AutocompleteRequest[] = [
  ...['', 'ウ', 'ウィ', 'ウィト', 'w', 'wit', 'witk', 'トラ', 'zel', 'こい'].map((value) => ({
    command: 'actor',
    focused: { name: 'name', value },
    locale: 'ja' as const,
  })),
  ...['2', '28', 'peace'].map((value) => ({ command: 'plan', focused: { name: 'name', value }, locale: 'en-US' as const })),
  ...['8月', '2025', '先'].map((value) => ({ command: 'timeline', focused: { name: 'from', value }, locale: 'ja' as const })),
];

/** Whole timelines, each from another month before the library begins, by several members. */
export const FULL_TIMELINES: readonly CommandRequest[] = Array.from({ length: 300 }, (_, index) => ({
  command: 'timeline',
  options: { detail: 'full', from: `${1980 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}` },
  userId: String(41 + (index % 7)),
}));
