import { expect, test } from 'vitest';
import { loadWords } from '../../../src/files/load-words.ts';
import { readSentence } from '../../../src/search/question/english-sentence.ts';

const words = loadWords();

/** The names are marked with asterisks. */
const read = (marked: string) => {
  const [text, names] = [marked.replaceAll('*', ''), [] as { start: number; end: number }[]];
  for (const [at, piece] of marked.split('*').entries()) {
    const start = marked.split('*').slice(0, at).join('').length;
    if (at % 2 === 1) names.push({ start, end: start + piece.length });
  }
  const { focus, verbs, told } = readSentence(text, names, words);
  const of = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  return { focus: of(focus), verbs: verbs.map(of), told: told.map(of) };
};

test.each<[string, string | undefined, string[]]>([
  ['when did *rosneft* sue the *united states*?', undefined, ['sue']],
  ['why did *zelensky* hand over donbas?', undefined, ['hand']],
  ['which two oil firms did *washington* sanction?', 'firms', ['sanction']],
  ['what limit would the plan put on the army?', 'limit', ['put']],
  ['how many soldiers have been killed?', 'soldiers', ['killed']],
  ['how long did both sides keep to the truce?', undefined, ['keep']],
  ['who replaced *witkoff* as envoy?', undefined, ['replaced']],
  ['who is to pay for the arms?', undefined, ['pay']],
  ['when did the *kremlin* spokesman declare it over?', undefined, ['declare']],
  ['has *ukraine* signed the deal?', undefined, ['signed']],
  ['what does *ushakov* earn?', undefined, ['earn']],
  ['the invasion of *ukraine*', undefined, []],
  ['who is *umerov*?', undefined, []],
])('“%s” asks for %s; what happens: %j', (question, focus, verbs) => expect(read(question)).toMatchObject({ focus, verbs }));

test('what is told stands in the clause behind the telling', () => {
  expect(read('which agency reported that *kellogg* is leaving?')).toMatchObject({ verbs: ['reported'], told: ['leaving'] });
});
