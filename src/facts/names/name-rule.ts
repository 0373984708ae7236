import type { FoundName } from './entity.ts';

/** How one kind of name stands in a text. */
export interface NameRule {
  name: string;
  /** Global; the group `name`, where there is one, tells where the name itself lies. */
  pattern: RegExp;
  /** Nothing when the place is no such name after all. */
  build(groups: Record<string, string | undefined>): Omit<FoundName, 'start' | 'end' | 'rule'> | undefined;
}

/** All names that the rules find, rule by rule, each in the order of the text. */
export const findNames = (rules: readonly NameRule[], text: string): FoundName[] =>
  rules.flatMap(({ name: rule, pattern, build }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const built = build(match.groups ?? {});
      if (built === undefined) return [];
      const start = match.index + Math.max(0, match[0].indexOf(built.printed ?? built.name));
      return [{ ...built, rule, start, end: start + (built.printed ?? built.name).length }];
    }),
  );
