import type { Invocation } from '../../model/answer.ts';
import { UsageError } from '../subcommand.ts';

/** An option's name ends in no digit: 10:30 is a time. */
const OPTION = /(?:^|\s)(\p{L}(?:[\p{L}\p{N}_-]*[\p{L}_-])?):/gu;

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, '$2');

/** What is known of commands, by the names they were typed with. */
interface Known {
  /** Tells the name of a subcommand, two words, from a name and a stray word. */
  isCommand(name: string): boolean;
  /** The options without which a command says nothing. */
  neededOptions(name: string): readonly string[];
}

/**
 * A slash command as typed: its name, then `option:value` pairs whose values may hold spaces.
 *
 * Words without an option's name are taken for the one option that a command cannot do without.
 *
 * @throws {UsageError} when it does not begin with a slash and a name, or words stand before the first option that could be for any
 * @example readSlash('/ask question:when was the summit', …) //=> { command: 'ask', options: { question: 'when was the summit' } }
 */
export const readSlash = (typed: string, { isCommand, neededOptions }: Known): Invocation => {
  const [, name, rest = ''] = /^\s*\/(\S+)([\s\S]*)$/.exec(typed) ?? [];
  if (name === undefined) throw new UsageError(`“${typed}” is no slash command; write it like /timeline from:2025-08`);
  const marks = [...rest.matchAll(OPTION)];
  const before = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const command = before !== '' && isCommand(`${name} ${before}`) ? `${name} ${before}` : name;
  const bare = command === name ? before : '';
  const [needed, ...others] = bare === '' ? [] : neededOptions(name);
  if (bare !== '' && (needed === undefined || others.length > 0))
    throw new UsageError(`“${bare}” belongs to no option; write option:value`);
  const options = marks.map((mark, index) => {
    const value = rest.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length);
    return [mark[1] ?? '', unquote(value)];
  });
  return { command, options: Object.fromEntries([...(needed === undefined ? [] : [[needed, unquote(bare)]]), ...options]) };
};
