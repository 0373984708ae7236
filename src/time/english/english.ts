import type { Language } from '../rule.ts';
export const english: Language = {
  rules: [],
  prefixes: [],
  suffixes: [],
  edges: [],
  continuations: [],
  links: [],
  glue: /\s?/y,
  closer: /\s?/y,
  cues: () => undefined,
};
