import type { Typing } from '../../src/asking/suggest.ts';
import type { Invocation } from '../../src/model/answer.ts';

const asking = (command: string, option: string, values: readonly string[], more: Record<string, string> = {}): Invocation[] =>
  values.map((value) => ({ command, options: { ...more, [option]: value } }));

/** What is asked, by the kind of answer: each kind is timed by itself. */
export const QUESTIONS: Record<string, readonly Invocation[]> = {
  'timeline, a quarter': [
    { command: 'timeline', options: { from: '2025-08', to: '2025-10' } },
    { command: 'timeline', options: { from: '2021-01', to: '2021-03' } },
  ],
  'timeline, the whole': [{ command: 'timeline', options: {} }, ...asking('timeline', 'detail', ['full', 'short'])],
  'timeline, nothing found': asking('timeline', 'to', ['1901', '1950-03'], { from: '1900' }),
  'timeline as of a day': asking('timeline', 'as-of', ['2025-09-30'], { from: '2025-08', to: '2025-10' }),
  actor: asking('actor', 'name', ['witkoff', 'trump']),
  ask: asking('ask', 'question', [
    'アラスカ会談はいつ開かれたか',
    'Who wrote the plan with 28 points?',
    'ウィトコフはモスクワで誰と会ったか',
    'プーチンは停戦について何と述べた？',
    'How many drones did Russia use in July?',
    '停戦監視の部隊はどこが出すのか',
  ]),
  about: asking('timeline', 'about', ['停戦', 'ceasefire', '安全の保証', 'ドローン', '米国']),
  'plan, stance': [...asking('plan', 'name', ['28項目']), ...asking('stance', 'issue', ['territory'])],
  'forecasts, disagreements': ['forecasts', 'disagreements'].map((command) => ({ command, options: {} })),
  'source, about, help': ['source', 'about', 'help'].map((command) => ({ command, options: {} })),
};

/** Names as they are typed, letter by letter. */
export const TYPED: readonly Typing[] = ['', 'ウ', 'ウィト', 'w', 'witk', 'zelnsky', 'こい', '28'].map((typed) => ({
  command: 'actor',
  option: 'name',
  typed,
  options: {},
}));
