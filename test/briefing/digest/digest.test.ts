import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsDue, plansDue } from '../../../src/briefing/digest/ahead.ts';
import { digestAnswer } from '../../../src/briefing/digest/answer.ts';
import { digestOf, isQuiet } from '../../../src/briefing/digest/digest.ts';
import { freshBy } from '../../../src/briefing/digest/fresh.ts';
import { archiveItem, onThisDay } from '../../../src/briefing/digest/looking-back.ts';
import { loadPacks } from '../../../src/files/load-packs.ts';
import { buildShelf, type Shelf } from '../../../src/library/shelf.ts';
import { checkMessage } from '../../../src/loopback/rest/message-checks.ts';
import type { Actor } from '../../../src/model/actor.ts';
import { shiftDays } from '../../../src/model/day.ts';
import { LOCALES } from '../../../src/model/localized.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { renderMessage } from '../../../src/render/message.ts';
import { toPages } from '../../../src/render/pages.ts';
import { at, both, fact, smallPack } from '../../fixtures/small-pack.ts';
import { own, read, shelfWith } from './small-news.ts';

const NONE = new Set<string>();
const make = (shelf: Shelf, day: string, fresh: ReadonlySet<string> = NONE, topics: string[] = []) =>
  digestOf(shelf, { day, fresh, topics });

describe('what falls due', () => {
  const due = (day: string, ...facts: Parameters<typeof fact>[0][]) =>
    factsDue(shelfWith({ facts: facts.map(fact) }), day).map(({ id }) => id);
  const forecast = { id: 'x', event: 'x', kind: 'forecast', text: both('上がる。', 'It rises.'), citations: at('a', 1) } as const;

  test.each([
    ['a forecast of that month, in its last fortnight', '2024-12-20', { ...forecast, when: '2024-12' }, true],
    ['the same, before', '2024-12-17', { ...forecast, when: '2024-12' }, false],
    ['the same, after', '2025-01-01', { ...forecast, when: '2024-12' }, false],
    ['on the last of the fourteen days', '2024-12-18', { ...forecast, when: '2024-12' }, true],
    ['a deadline', '2024-09-01', { ...forecast, kind: 'statement', bound: 'by', when: '../2024-09-10' } as const, true],
    ['a meeting that is to come', '2024-09-01', { ...forecast, kind: 'event', when: '2024-09-05' } as const, true],
    ['a month that is merely told of', '2024-09-20', { ...forecast, kind: 'event', when: '2024-09' } as const, false],
    ['what has come about', '2024-12-20', { ...forecast, when: '2024-12', outcome: { status: 'kept' as const, facts: [] } }, false],
    ['what was called off', '2024-12-20', { ...forecast, when: '2024-12', supersededBy: ['y'] }, false],
    ['what has no date', '2024-12-20', { ...forecast, when: null }, false],
  ])('%s on %s: %s', (_, day, one, isDue) => {
    expect(due(day, one)).toEqual(isDue ? ['x'] : []);
  });

  test('the deadline of a plan', () => {
    const [plan] = smallPack.plans;
    if (plan === undefined) throw new Error('the small pack has a plan');
    const deadline = { when: '2024-09-10', text: both('9月10日まで。', 'Until 10 September.'), citations: at('a', 3) };
    const shelf = shelfWith({ plans: [{ ...plan, deadline }] });
    expect(plansDue(shelf, '2024-09-01').map(({ id }) => id)).toEqual(['five-points']);
    expect(plansDue(shelf, '2024-09-11')).toEqual([]);
    expect(plansDue(shelfWith(), '2024-09-01')).toEqual([]);
  });
});

describe('on this day', () => {
  const found = (day: string) => onThisDay(shelfWith(), day).map(({ months, event }) => [months, event.id]);

  test.each([
    ['2025-05-10', [[12, 'meeting']]],
    ['2026-05-20', [[24, 'refusal']]],
    ['2024-11-20', [[6, 'refusal']]],
    ['2024-06-20', [[1, 'refusal']]],
    ['2025-05-12', []], // the ferry is of no weight
    ['2025-05-09', []],
    ['2024-05-10', []],
  ])('%s: %j', (day, expected) => {
    expect(found(day)).toEqual(expected);
  });
});

test('the archive shows each event that must not be missed once, in order, then begins again', () => {
  const shelf = shelfWith();
  const worth = shelf.events.filter(({ facts }) => facts.some(({ importance }) => importance === 3)).map(({ id }) => id);
  const days = Array.from({ length: worth.length * 2 }, (_, index) => shiftDays('2025-02-01', index));
  const shown = days.map((day) => archiveItem(shelf.events, day)?.id ?? '');
  const from = worth.indexOf(shown[0] ?? '');
  expect(shown).toEqual(days.map((_, index) => worth[(from + index) % worth.length]));
  expect(archiveItem([], '2025-02-01')).toBeUndefined();
});

describe('a digest', () => {
  test('of no new document has no news, and is quiet where nothing falls on its day', () => {
    const digest = make(shelfWith(), '2025-03-03');
    expect(digest).toMatchObject({ documents: [], created: [], confirmed: [], disputes: [], moved: [], onThisDay: [] });
    expect(isQuiet(digest)).toBe(true);
    expect(digest.archive).toBeDefined();
    expect(isQuiet(make(shelfWith(), '2025-05-10'))).toBe(false);
    expect(isQuiet(make(shelfWith(), '2025-03-03', new Set(['b'])))).toBe(false);
  });

  test('of topics tells nothing else', () => {
    const all = make(shelfWith(), '2025-03-03', new Set(['b']));
    const some = make(shelfWith(), '2025-03-03', new Set(['b']), ['four-points']);
    expect(some.created.map(({ id }) => id)).toEqual(['leak']);
    expect(all.created.length).toBeGreaterThan(1);
    const nothing = make(shelfWith(), '2025-03-03', new Set(), ['hovercraft']);
    expect([nothing.created, nothing.archive, isQuiet(nothing)]).toEqual([[], undefined, true]);
  });

  test('names people and bodies, not states, by how many events name them', () => {
    const facts = ['1', '2', '3'].map((id) =>
      read(`f-${id}`, 'd-1', `Event ${id}.`, { actors: ['lind', 'sato', 'utopia'].slice(id === '3' ? 1 : 0) }),
    );
    const utopia: Actor = { id: 'utopia', type: 'state', name: { en: 'Utopia' }, aliases: [], relations: [] };
    const states = { ...own(['d-1'], facts), actors: [utopia] };
    expect(make(shelfWith({}, states), '2025-03-03', new Set(['d-1'])).inTheNews).toEqual([
      { actor: 'sato', count: 3 },
      { actor: 'lind', count: 2 },
    ]);
  });

  test('had there been one the day before, tells what was published that day, and nothing later', () => {
    const { shelf, fresh, previous } = freshBy(shelfWith(), '2024-06-02');
    expect([[...shelf.documents.keys()], [...fresh], previous]).toEqual([['a'], ['a'], '2024-06-01']);
    expect([...freshBy(shelfWith(), '2024-06-03').fresh]).toEqual([]);
  });
});

describe('as it is read', () => {
  const answer = (shelf: Shelf, day: string, fresh: ReadonlySet<string> = NONE, locale: 'ja' | 'en' = 'en', more = {}) =>
    digestAnswer(make(shelf, day, fresh), shelf, { locale, ...more });

  test('full, in both languages', () => {
    const english = renderMarkdown(answer(shelfWith(), '2025-05-10', new Set(['b'])));
    for (const words of [
      'Digest for Saturday 10 May 2025',
      '1 new document, 4 new events, 1 confirmed',
      'now also told by “Two ports”',
      'a year ago · 10 May 2024',
    ])
      expect(english).toContain(words);
    const japanese = renderMarkdown(answer(shelfWith(), '2025-05-10', new Set(['b']), 'ja'));
    for (const words of [
      '2025年5月10日（土）のまとめ',
      '新しい資料1点・新しい出来事4件・裏づけ1件',
      '新たに「二つの港」も伝えています',
      '1年前',
    ])
      expect(japanese).toContain(words);
  });

  test('thin: an honest line, and one item of the archive', () => {
    const thin = answer(shelfWith(), '2025-03-03', NONE, 'en', { previous: '2025-03-02' });
    expect([thin.scope, thin.sections.map(({ title }) => title)]).toEqual(['since 2 March 2025, nothing new', ['From the archive']]);
    expect(thin.intro.join()).toBe('');
  });

  test('empty: says so, and what to do about it', () => {
    expect(answer(buildShelf([]), '2025-03-03').intro).toEqual([
      expect.stringContaining('There are no documents yet. Add one with “/ingest file”'),
    ]);
    const dull = shelfWith({ facts: [] });
    expect(answer(dull, '2025-03-03', NONE, 'ja').intro).toEqual([expect.stringContaining('新しい資料はなく')]);
  });

  test('late, alone and for several', () => {
    expect(answer(shelfWith(), '2025-03-03', NONE, 'en', { late: 1 }).scope).toBe('late, nothing new');
    expect(answer(shelfWith(), '2025-03-03', NONE, 'ja', { late: 3 }).scope).toBe(
      '遅れてお届けしています（3回分をまとめました）・新しい資料はありません',
    );
  });

  const shipped = buildShelf(loadPacks());

  test('is one message on any day, whatever is new, with all the rest behind its menu', { timeout: 60_000 }, () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => shiftDays('2025-01-01', days));
    const fresh = fc.subarray([...shipped.documents.keys()]).map((ids) => new Set(ids));
    fc.assert(
      fc.property(day, fresh, fc.constantFrom(...LOCALES), (on, documents, locale) => {
        const digest = make(shipped, on, documents);
        const made = digestAnswer(digest, shipped, { locale });
        expect(toPages(made, made.tabs[0]?.id)).toHaveLength(1);
        expect(made.next.length).toBeGreaterThan(0);
        const message = renderMessage(made, { page: 0 }, { id: 'x'.repeat(16), command: 'digest now' });
        expect(checkMessage(message as never, [])).toEqual([]);
        expect(message.allowed_mentions).toEqual({ parse: [] });
        const whole = new Set(made.sections.flatMap(({ lines }) => lines).map(({ id }) => id));
        for (const { id } of [...digest.created, ...digest.onThisDay.map(({ event }) => event)]) expect(whole).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});
