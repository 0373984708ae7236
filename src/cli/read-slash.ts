import type { Invocation } from '../model/answer.ts';
import { UsageError } from './subcommand.ts';

const OPTION = /(?:^|\s)([\p{L}][\p{L}\p{N}_-]*):/gu;

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, '$2');

/**
 * A slash command as typed: its name, then `option:value` pairs whose values may hold spaces.
 *
 * @param isCommand tells the name of a subcommand, two words, from a name and a stray word
 * @throws {UsageError} when it does not begin with a slash and a name, or words stand before the first option
 * @example readSlash('/ask question:when was the summit') //=> { command: 'ask', options: { question: 'when was the summit' } }
 */
export const readSlash = (typed: string, isCommand: (name: string) => boolean = () => false): Invocation => {
  const [, name, rest = ''] = /^\s*\/(\S+)([\s\S]*)$/.exec(typed) ?? [];
  if (name === undefined) throw new UsageError(`“${typed}” is no slash command; write it like /timeline from:2025-08`);
  const marks = [...rest.matchAll(OPTION)];
  const before = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const command = before !== '' && isCommand(`${name} ${before}`) ? `${name} ${before}` : name;
  if (before !== '' && command === name) throw new UsageError(`“${before}” belongs to no option; write option:value`);
  const options = marks.map((mark, index) => {
    const value = rest.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length);
    return [mark[1] ?? '', unquote(value)];
  });
  return { command, options: Object.fromEntries(options) };
};
