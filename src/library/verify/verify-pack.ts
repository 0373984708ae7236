import type { Pack } from '../pack.ts';
import { copiedWords } from './own-words.ts';
import type { Problem } from './problem.ts';
import { citationsOutOfRange, swappedLanguages, unexplainedCorrections } from './records.ts';
import { danglingReferences, repeatedIds } from './references.ts';
import { changedSources, misplacedCitations, type Sources } from './sources.ts';

/** What in a pack does not hold by itself: ids, references, languages, ranges, corrections. Empty when all is well. */
export const verifyPack = (pack: Pack): Problem[] => [
  ...repeatedIds(pack),
  ...danglingReferences(pack),
  ...swappedLanguages(pack),
  ...citationsOutOfRange(pack),
  ...unexplainedCorrections(pack),
];

/** What in a pack does not hold against the files it was drawn from: hashes, paragraphs, sentence bounds, own words. Empty when all is well. */
export const verifySources = (pack: Pack, sources: Sources): Problem[] => [
  ...changedSources(pack, sources),
  ...misplacedCitations(pack, sources),
  ...copiedWords(pack, sources),
];
