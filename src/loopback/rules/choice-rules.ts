import { applyRules, type Rule, type Violation } from './rule.ts';

/** What the bot offers while an option is typed, with the `type` of that option. */
export interface ChoiceSubject {
  optionType: number;
  choices: readonly { name: string; value: string | number }[];
}

const STRING_OPTION = 3;

/** A value is of its option's type, and no longer than 100 characters where it is text. */
const valueType: Rule<ChoiceSubject> = {
  name: 'choice-value',
  enforcedBy: 'discord',
  *find({ optionType, choices }) {
    const wanted = optionType === STRING_OPTION ? 'string' : 'number';
    for (const [index, { value }] of choices.entries()) {
      const path = ['data', 'choices', index, 'value'];
      if (typeof value !== wanted) yield { path, message: `expected a ${wanted}` };
      if (typeof value === 'string' && value.length > 100) yield { path, message: `${value.length} characters, at most 100` };
    }
  },
};

/** Two choices that read alike cannot be told apart. */
const namesDiffer: Rule<ChoiceSubject> = {
  name: 'choice-names-unique',
  enforcedBy: 'house',
  *find({ choices }) {
    const seen = new Set<string>();
    for (const [index, { name }] of choices.entries()) {
      if (seen.has(name)) yield { path: ['data', 'choices', index, 'name'], message: `“${name}” is offered twice` };
      seen.add(name);
    }
  },
};

/** What Discord's schemas do not know about autocompletion (they do hold 25 choices and names of 100 characters). */
const CHOICE_RULES: readonly Rule<ChoiceSubject>[] = [valueType, namesDiffer];

/** The rules that a list of choices breaks, by {@link CHOICE_RULES}. */
export const findChoiceViolations = (subject: ChoiceSubject): Violation[] => applyRules(CHOICE_RULES, subject);
