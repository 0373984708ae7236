import { describe, expect, test } from 'vitest';
import { statementLine } from '../../src/briefing/wording/lines.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import { renderMessage } from '../../src/render/message.ts';
import { toPages } from '../../src/render/pages.ts';
import { decodeState, encodeState, LAST_PAGE } from '../../src/render/place.ts';
import { stretchOf } from '../../src/render/stretch.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const VIEW = { id: 'abcdefghij', command: 'timeline' };
const [first, second] = smallPack.documents;
const cite = (document: string) => [{ document, paragraph: 1, start: 0, end: 1 }];

const lineOf = (number: number): Line =>
  statementLine({ id: `n${number}`, text: `line ${number}.`, kind: 'event', citations: cite(number < 150 ? 'a' : 'b') });

const answerOf = (sections: Section[], more: Partial<Answer> = {}): Answer => ({
  kind: 'list',
  locale: 'en',
  title: 'A list',
  intro: ['opening'],
  card: [],
  lead: [],
  tabs: [],
  sections,
  closing: ['closing'],
  sources: [first, second].flatMap((document, index) =>
    document ? [{ number: index + 1, document, paragraphs: [1], reference: document.id, short: document.id }] : [],
  ),
  next: [],
  ...more,
});

const numbered = (from: number, to: number): Line[] => Array.from({ length: to - from }, (_, index) => lineOf(from + index));

const LONG = answerOf([
  { title: 'early', text: ['words of early'], lines: numbered(0, 90) },
  { title: 'empty', text: ['words of empty'], lines: [] },
  { title: 'late', text: ['words of late'], lines: numbered(90, 230) },
]);

const shown = ({ answer }: { answer: Answer }): string =>
  toPages(answer, undefined)
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join('\n');

describe('stretchOf', () => {
  const stretches = [0, 1, 2].map((index) => stretchOf(LONG, undefined, index));

  test('parts a long list, every line in one stretch, in order', () => {
    expect(stretches.map(({ count, total }) => [count, total])).toEqual(Array(3).fill([3, 231]));
    expect(stretches.flatMap(({ answer }) => answer.sections.flatMap(({ lines }) => lines.map(({ id }) => id)))).toEqual(
      numbered(0, 230).map(({ id }) => id),
    );
    expect(stretches.map(({ ordinals }) => [...ordinals.values()].at(0))).toEqual([1, 101, 201]);
  });

  test('says what opens, closes and stands above lines once', () => {
    const all = stretches.map(shown).join('\n');
    for (const words of ['opening', 'closing', 'words of early', 'words of empty', 'words of late'])
      expect(all.split(words)).toHaveLength(2);
    expect(shown(stretches[0] as never)).toContain('opening');
    expect(shown(stretches[2] as never)).toContain('closing');
  });

  test('keeps the numbers of the sources that it cites, and no others', () => {
    expect(stretches.map(({ answer }) => answer.sources.map(({ number }) => number))).toEqual([[1], [1, 2], [2]]);
  });

  test.each([
    ['no list at all', answerOf([])],
    ['words alone', answerOf([{ text: ['only words'], lines: [] }])],
    ['a short list', answerOf([{ lines: numbered(0, 100) }])],
  ])('leaves %s as it is', (_, answer) => {
    const stretch = stretchOf(answer, undefined, 0);
    expect([stretch.count, shown(stretch)]).toEqual([1, shown({ answer })]);
  });

  test('counts the lines of the chosen tab alone', () => {
    const tabs = [
      { id: 'x', label: 'X' },
      { id: 'y', label: 'Y' },
    ];
    const answer = answerOf(
      [
        { tab: 'x', lines: numbered(0, 230) },
        { tab: 'y', lines: numbered(0, 5) },
      ],
      { tabs },
    );
    expect([undefined, 'x', 'y', 'nonsense'].map((tab) => stretchOf(answer, tab, 0).total)).toEqual([230, 230, 5, 230]);
  });
});

describe('leafing through a long list', () => {
  const buttonsOf = (message: ReturnType<typeof renderMessage>) =>
    [...JSON.stringify(message).matchAll(/"label":"(Previous|Next)","custom_id":"([^"]*)","disabled":(true|false)/g)].map(
      ([, label, id = '', disabled]) => ({ label, action: decodeState(id)?.action, ends: disabled === 'true' }),
    );
  const textOf = (message: ReturnType<typeof renderMessage>) =>
    message.components[0].components.flatMap((part) => ('content' in part ? [part.content] : [])).join('\n');
  const leaf = (label: string, from: { page: number; stretch?: number }): string[] => {
    const seen: string[] = [];
    for (let place: { page: number; stretch?: number | undefined } | undefined = from; place !== undefined; ) {
      const message = renderMessage(LONG, place, VIEW);
      seen.push(textOf(message));
      const button = buttonsOf(message).find((one) => one.label === label);
      place = button?.ends === false && button.action?.type === 'page' ? button.action.place : undefined;
    }
    return seen;
  };
  const forth = leaf('Next', { page: 0 });

  test('shows every line once, and says which ones', () => {
    const all = forth.join('\n');
    expect(all.match(/line \d+\./gu)).toEqual(numbered(0, 230).map(({ text }) => text));
    expect(forth[0]).toContain('Lines 1–');
    expect(forth.at(-1)).toContain('–231 of 231');
  });

  test('goes back the same way', () => {
    expect(leaf('Previous', { page: LAST_PAGE, stretch: 2 }).map((message) => message.match(/Lines [^"\\]*/)?.[0])).toEqual(
      forth.toReversed().map((message) => message.match(/Lines [^"\\]*/)?.[0]),
    );
  });

  test('a stretch past the end gives the last one', () => {
    expect(renderMessage(LONG, { page: LAST_PAGE, stretch: 99 }, VIEW)).toEqual(renderMessage(LONG, { page: LAST_PAGE, stretch: 2 }, VIEW));
  });

  test.each([
    { page: 3, tab: undefined },
    { page: 0, tab: 'did', stretch: 7 },
    { page: LAST_PAGE, tab: undefined, stretch: 12 },
  ])('%j survives its button', (place) => {
    expect(decodeState(encodeState({ ...{ command: 'timeline', view: 'x' }, action: { type: 'page', place } }))?.action).toEqual({
      type: 'page',
      place,
    });
  });

  test.each(['timeline:x:page:1::many', 'timeline:x:page:1::-1'])('%s is none of ours', (id) => {
    expect(decodeState(id)).toBeUndefined();
  });
});
