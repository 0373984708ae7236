import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../src/files/load-packs.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Answer, Invocation, Line, Tab } from '../../src/model/answer.ts';
import { LOCALES, type Locale } from '../../src/model/localized.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { answerIn } from '../fixtures/answer-in.ts';

const TODAY = '2026-01-15';
const library = buildShelf(loadPacks());

const ids = (records: ReadonlyMap<string, unknown>): string[] => [...records.keys()];
const asking = (command: string, name: string, values: readonly string[], more: Record<string, string> = {}): Invocation[] =>
  values.map((value) => ({ command, options: { ...more, [name]: value } }));

/** Everything that can be asked of one thing, and of all. */
const QUESTIONS: Record<string, Invocation[]> = {
  actors: asking('actor', 'name', ids(library.actors)),
  'timelines of actors': asking('timeline', 'actor', ids(library.actors), { detail: 'full' }),
  plans: asking('plan', 'name', ids(library.plans)),
  'plans as they were known': asking('plan', 'name', ids(library.asOf('2025-09-30').plans), { 'as-of': '2025-09-30' }),
  'plans beside what they grew out of': [...library.plans.values()].flatMap(({ id, derivedFrom }) =>
    asking(
      'plan',
      'compare',
      derivedFrom.map(({ plan }) => plan),
      { name: id },
    ),
  ),
  issues: asking('stance', 'issue', ids(library.issues)),
  'issues as they were known': asking('stance', 'issue', ids(library.issues), { 'as-of': '2025-09-30' }),
  'disagreements about issues': asking('disagreements', 'about', ids(library.issues)),
  documents: asking('source', 'document', ids(library.documents)),
  forecasts: asking('forecasts', 'by', ids(library.actors)),
  'what takes no options': ['timeline', 'disagreements', 'forecasts', 'source', 'about', 'help'].map((command) => ({
    command,
    options: {},
  })),
  questions: asking('ask', 'question', ['アラスカ会談はいつ', 'Who drew up the 28-point plan?', 'カレーの作り方', '2025年8月に何があった']),
};

const isCited = ({ citations }: Line): boolean =>
  citations.length > 0 && citations.every(({ document, start, end }) => library.documents.has(document) && start < end);

const textsOf = ({ title, scope, intro, card, tabs, sections, closing, next, lead }: Answer): string[] =>
  [
    title,
    scope,
    ...intro,
    ...card.flatMap(({ label, value }) => [label, value]),
    ...tabs.map(({ label }) => label),
    ...sections.flatMap((section) => [section.title, ...(section.text ?? [])]),
    ...[...lead, ...sections.flatMap(({ lines }) => lines)].flatMap(({ text, label, note, authors }) => [text, label, note, authors]),
    ...closing,
    ...next.map(({ label }) => label),
  ].filter((text) => text !== undefined);

/** Ids that no reader would take for a word or a number. */
const RAW_IDS = [
  ...library.actors.keys(),
  ...library.plans.keys(),
  ...library.issues.keys(),
  ...library.disagreements.map(({ id }) => id),
].filter((id) => /[a-z]-[a-z0-9]|:/.test(id));

/** A tab shows sections of its own, all there are, or the lead alone. */
const holds = ({ tabs, sections, lead }: Answer, { id, whole }: Tab): boolean =>
  sections.some(({ tab }) => tab === id) || (whole === true && sections.length > 0) || (id === tabs[0]?.id && lead.length > 0);

const faultsOf = (answer: Answer, locale: Locale): string[] => {
  const texts = textsOf(answer);
  const lines = [...answer.lead, ...answer.sections.flatMap((section) => section.lines)];
  const isQuoting = (text: string) =>
    (text === answer.title || answer.intro.includes(text)) && (answer.kind === 'ask' || answer.kind === 'nothing');
  return [
    ...lines.filter((line) => !isCited(line)).map(({ id }) => `not cited: ${id}`),
    ...answer.sections.filter((section) => section.lines.length === 0 && !section.text?.length).map(({ title }) => `empty: ${title}`),
    ...texts
      .filter((text) => text.trim() === '' || /^[・、：:,–\s]|[・、：:,]$|undefined|\{\w+\}/.test(text))
      .map((text) => `dangling: “${text}”`),
    ...texts.filter((text) => locale === 'en' && !isQuoting(text) && /[\p{sc=Hira}\p{sc=Kana}]/u.test(text)).map((text) => `kana: ${text}`),
    ...texts.flatMap((text) => RAW_IDS.filter((id) => text.includes(id)).map((id) => `raw id ${id}: ${text}`)),
    ...answer.tabs.filter((tab) => !holds(answer, tab)).map(({ id }) => `empty tab: ${id}`),
  ];
};

describe.each(LOCALES)('in %s the shipped packs answer', (locale) => {
  test.each(Object.entries(QUESTIONS))('%s without a fault', (_, questions) => {
    for (const question of questions) {
      const answer = answerIn(library, question, { locale, today: TODAY });
      expect({ question, faults: faultsOf(answer, locale) }).toEqual({ question, faults: [] });
      expect(renderMarkdown(answer)).toContain('# ');
    }
  });

  test('every next step leads to an answer', () => {
    const steps = Object.values(QUESTIONS)
      .flat()
      .flatMap((question) => answerIn(library, question, { locale, today: TODAY }).next);
    const distinct = [...new Map(steps.map(({ ask }) => [JSON.stringify(ask), ask])).values()];
    expect(distinct.length).toBeGreaterThan(100);
    const empty = distinct.filter((ask) => answerIn(library, ask, { locale, today: TODAY }).kind === 'nothing');
    expect(empty).toEqual([]);
  });

  test('every example in the help works', () => {
    const help = answerIn(library, { command: 'help', options: {} }, { locale, today: TODAY });
    const examples = help.sections.flatMap(({ text = [] }) => text.flatMap((words) => /\/\S+ .*$/.exec(words)?.[0] ?? []));
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples)
      expect([example, answerIn(library, readExample(example), { locale, today: TODAY }).kind]).not.toEqual([example, 'nothing']);
  });
});

const readExample = (example: string): Invocation => {
  const [, command = '', rest = ''] = /^\/(\S+) (.*)$/.exec(example) ?? [];
  const pairs = [...rest.matchAll(/(\S+?):(.*?)(?= \S+?:|$)/g)];
  return { command, options: Object.fromEntries(pairs.map(([, name, value]) => [name, value])) };
};
