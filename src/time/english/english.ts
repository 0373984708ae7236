import type { Language } from '../rule.ts';
export const english: Language = {
  rules: [],
  prefixes: [],
  suffixes: [],
  continuations: [],
  links: [],
  glue: /\s?/y,
  closer: /\s?/y,
  cues: () => undefined,
};
