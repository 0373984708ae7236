/** The parts of a list typed with commas between, of any script; never an empty one. */
export const listFrom = (text = ''): string[] =>
  text
    .split(/[,、，]/u)
    .map((part) => part.trim())
    .filter(Boolean);
