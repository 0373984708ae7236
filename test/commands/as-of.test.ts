import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerFrom } from '../../src/asking/answer-from.ts';
import { suggestFrom } from '../../src/asking/suggest.ts';
import { UserError } from '../../src/errors.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { concernedIn } from '../../src/library/asserters.ts';
import { knownDays, knownFrom } from '../../src/library/known-from.ts';
import { buildShelf, type Shelf } from '../../src/library/shelf.ts';
import type { Step } from '../../src/model/answer.ts';
import { shiftDays } from '../../src/model/day.ts';
import { LOCALES, textsOf, type Wording } from '../../src/model/localized.ts';
import { openersOf } from '../../src/render/blocks.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMessage } from '../../src/render/message.ts';
import { toPages } from '../../src/render/pages.ts';

const whole = buildShelf(loadPacks());
const DAYS = knownDays(whole).flatMap((day) => [shiftDays(day, -1), day]);

/** Plain, so that a trace is found however it is escaped or cut. */
const plain = (text: string): string => text.replaceAll(/[\\\s]/gu, '').slice(0, 60);

const LEAST_CHARS = 4;

/** Words that only documents published after the day hold: their titles, facts, notes, and names that nobody bore till then; not names of issues, which a hand gave. */
const tracesAfter = (day: string, shelf: Shelf): string[] => {
  const isLater = (document: string) => (knownFrom(whole, document) ?? day) > day;
  const later = whole.facts.filter(({ citations }) => citations.every(({ document }) => isLater(document)));
  const names = new Set(later.flatMap((fact) => concernedIn(fact, whole)).filter((id) => !shelf.actors.has(id)));
  const words: Wording[] = [
    ...[...whole.documents.values()].filter(({ id }) => isLater(id)).flatMap(({ title, shortTitle }) => [title, shortTitle]),
    ...later.flatMap(({ text, note }) => [text, ...(note ? [note] : [])]),
    ...[...names].flatMap((id) => whole.actors.get(id)?.name ?? []),
  ];
  const named = [...whole.issues.values(), ...shelf.plans.values()].flatMap(({ name, aliases }) => [...textsOf(name), ...aliases]);
  const told = [...shelf.facts.flatMap(({ text }) => textsOf(text)), ...named].map(plain).join('\n');
  return [...new Set(words.flatMap(textsOf).map(plain))].filter((trace) => trace.length >= LEAST_CHARS && !told.includes(trace));
};

const narrowed = commands.filter(({ options }) => Object.values(options).some(({ narrow }) => narrow !== undefined));
const ids = (records: ReadonlyMap<string, unknown>): string[] => [...records.keys()];
const VALUES: Record<string, readonly string[]> = {
  actor: ids(whole.actors),
  name: [...ids(whole.actors), ...ids(whole.plans)],
  plan: ids(whole.plans),
  compare: ids(whole.plans),
  issue: ids(whole.issues),
  source: ids(whole.documents),
  about: ['停戦', 'sanctions', ...ids(whole.issues)],
  detail: ['short', 'full'],
  kind: ['forecast', 'analysis', 'report', 'background'],
  from: ['2025', '2025-08', '2025-12'],
};

/** Everything that is shown: all that JSON has, and every page under every tab with its menus and buttons; a refusal’s words. */
const shown = (command: string, options: Record<string, string>, locale: 'ja' | 'en'): string => {
  try {
    const answer = answerFrom(whole, commands, { command, options }, { locale, today: '2026-01-15' });
    if ('deed' in answer) return '';
    const tabs = answer.tabs.length > 0 ? answer.tabs.map(({ id }) => id) : [undefined];
    const pages = tabs.flatMap((tab) =>
      toPages(answer, tab).map((_, page) => JSON.stringify(renderMessage(answer, { page, tab }, { id: 'v', command }))),
    );
    return [JSON.stringify(renderJson(answer)), ...pages].join('\n');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
};

/** What can be pressed in an answer, under it and beside its sections; nothing where it is refused. */
const stepsOf = (command: string, options: Record<string, string>, locale: 'ja' | 'en'): Step[] => {
  try {
    const answer = answerFrom(whole, commands, { command, options }, { locale, today: '2026-01-15' });
    return 'deed' in answer ? [] : [...answer.next, ...openersOf(answer)];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
};

/** Any values for some of a command's options. */
const given = (options: readonly string[]) =>
  fc.record(Object.fromEntries(options.flatMap((option) => (VALUES[option] ? [[option, fc.constantFrom(...VALUES[option])]] : []))), {
    requiredKeys: options.filter((option) => option === 'name' || option === 'issue'),
  }) as fc.Arbitrary<Record<string, string>>;

const offered = (command: string, option: string, typed: string, day: string, locale: 'ja' | 'en'): string =>
  suggestFrom(whole, commands, { command, option, typed, options: { 'as-of': day } }, { locale, today: '2026-01-15' })
    .filter(({ value }) => value !== typed)
    .map(({ name }) => name)
    .join('\n');

describe.each(DAYS)('as of %s nothing shows a later document', (day) => {
  const shelf = whole.asOf(day);
  const traces = tracesAfter(day, shelf);
  const leaks = (text: string): string[] => {
    const found = plain(text.replaceAll(/[\\\s]/gu, '')) === '' ? '' : text.replaceAll('\\n', '').replaceAll(/[\\\s]/gu, '');
    return traces.filter((trace) => found.includes(trace));
  };

  test.each(narrowed.map(({ name, options }) => [name, Object.keys(options)] as const))('in any answer of /%s', (command, options) => {
    fc.assert(
      fc.property(given(options), fc.constantFrom(...LOCALES), (some, locale) => {
        const typed = Object.values(some).map(plain);
        expect(leaks(shown(command, { ...some, 'as-of': day }, locale)).filter((trace) => !typed.includes(trace))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(narrowed.map(({ name, options }) => [name, Object.keys(options)] as const))('behind any button of /%s', (command, options) => {
    fc.assert(
      fc.property(given(options), fc.constantFrom(...LOCALES), (some, locale) => {
        const asked = { ...some, 'as-of': day };
        const { 'as-of': _, ...anyDay } = asked;
        for (const { ask } of stepsOf(command, asked, locale)) {
          const isNarrowed = narrowed.some(({ name }) => name === ask.command);
          const isOfAnyDay = JSON.stringify(ask.options) === JSON.stringify(anyDay);
          if (isNarrowed && !isOfAnyDay) expect(ask.options).toMatchObject({ 'as-of': day });
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(narrowed.map(({ name, options }) => [name, Object.keys(options)] as const))('in what /%s suggests', (command, options) => {
    for (const option of options.filter((one) => one !== 'as-of')) {
      for (const typed of ['', 'a', 'ト', '2025']) {
        for (const locale of LOCALES) expect(leaks(offered(command, option, typed, day, locale))).toEqual([]);
      }
    }
  });
});
