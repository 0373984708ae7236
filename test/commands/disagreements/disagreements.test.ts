import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { ask, linesOf, outline, refusal } from '../../fixtures/ports.ts';

describe('/disagreements', () => {
  const all = ask('disagreements');

  test('contradictions first, the weightiest in front, then slips, then what only changed', () => {
    expect(Object.keys(outline(all))).toEqual([
      'Reading: The aim of the talks',
      'Date: Sato and Lind met at the lighthouse.',
      'Number: Sato and Lind met at the lighthouse.',
      'Number: The port fee',
      'Slip: Lind visited the southern port.',
      'No disagreement: what changed later',
    ]);
    expect(all.scope).toBe('4 disagreements, 1 slip, 1 later change');
    expect(all.tabs.map(({ label }) => label)).toEqual(['Disagreements 4', 'Slips 1', 'Later changes 1']);
  });

  test('every line is cited and belongs to a disagreement of two versions or more', () => {
    for (const line of linesOf(all).filter(({ changedLater }) => changedLater === undefined)) {
      expect(line.citations).not.toEqual([]);
      expect(line.disagreements.every(({ versions }) => versions.length > 1)).toBe(true);
      expect(line.disagreements).toHaveLength(1);
    }
  });

  test('each version with its value, then what a third source supports, and a note', () => {
    const section = all.sections.find(({ title }) => title === 'Number: The port fee');
    expect(section?.lines.map(({ label, text }) => [label, text])).toEqual([
      ['10', 'It was 10 under the old treaty.'],
      ['12', 'It later became 12.'],
      ['supported by', 'The port’s books say 12.'],
    ]);
    expect(section?.text).toEqual(['Both may be right.']);
  });

  test('a slip keeps the printed date beside the right one', () => {
    expect(outline(all)['Slip: Lind visited the southern port.']).toHaveLength(2);
    expect(all.sections[4]?.lines.map(({ label }) => label)).toEqual(['3 January 2024', '3 July 2024']);
  });

  test('what changed later is apart, each line with what ended it', () => {
    const [line] = all.sections.at(-1)?.lines ?? [];
    expect(line).toMatchObject({ id: 'a-10', changedLater: '30 June 2024: The signing of the treaty was put off.', disagreements: [] });
    expect(renderMarkdown(all)).toContain('changed later: 30 June 2024: The signing of the treaty was put off.');
  });

  test.each<[what: string, about: string, title: string, count: number]>([
    ['an issue', 'fishing grounds', '“fishing grounds”', 1],
    ['words of a happening', '灯台', '“灯台”', 2],
    ['its own words', 'port fee', '“port fee”', 1],
    ['one of them', 'toll', 'The port fee', 1],
  ])('about %s', (_, about, title, count) => {
    const answer = ask('disagreements', { about });
    expect(answer.title).toBe(`Where the documents disagree: ${title}`);
    expect(answer.sections).toHaveLength(count);
  });

  test.each(['curry', 'カレー', 'ferry'])('finds nothing about “%s”', (about) => {
    expect(ask('disagreements', { about })).toMatchObject({
      kind: 'nothing',
      scope: undefined,
      sections: [],
      intro: ['No disagreement found.'],
    });
  });

  test('refuses other options', () => expect(refusal('disagreements', { from: '2024' })).toMatch(/no option “from”/));
});
