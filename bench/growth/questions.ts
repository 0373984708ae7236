import type { Typing } from '../../src/asking/suggest.ts';
import type { Invocation } from '../../src/model/answer.ts';

/** What is asked, by the kind of answer: each kind is timed by itself. */
export const QUESTIONS: Record<string, readonly Invocation[]> = {
  'timeline, a quarter': [
    { command: 'timeline', options: { from: '2025-08', to: '2025-10' } },
    { command: 'timeline', options: { from: '2021-01', to: '2021-03' } },
  ],
  'timeline, the whole': [{ command: 'timeline', options: { detail: 'full' } }],
  actor: [
    { command: 'actor', options: { name: 'witkoff' } },
    { command: 'actor', options: { name: 'trump' } },
  ],
  ask: [
    'アラスカ会談はいつ開かれたか',
    'Who wrote the plan with 28 points?',
    'ウィトコフはモスクワで誰と会ったか',
    'プーチンは停戦について何と述べた？',
    'How many drones did Russia use in July?',
    '停戦監視の部隊はどこが出すのか',
  ].map((question) => ({ command: 'ask', options: { question } })),
  about: ['停戦', 'ceasefire', '安全の保証', 'ドローン', '米国'].map((about) => ({ command: 'timeline', options: { about } })),
};

/** Names as they are typed, letter by letter. */
export const TYPED: readonly Typing[] = ['', 'ウ', 'ウィト', 'w', 'witk', 'zelnsky', 'こい', '28'].map((typed) => ({
  command: 'actor',
  option: 'name',
  typed,
  options: {},
}));
