import { defineCommand } from '../../src/asking/command.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { ask as answerQuestion } from './answer.ts';
import { words } from './words.ts';

/** `/ask` gives the facts that answer a question in either language. */
export const ask = defineCommand({
  name: 'ask',
  words,
  options: { question: required(text) },
  run: ({ question }, context) => answerQuestion(question, context),
});
