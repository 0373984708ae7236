import type { Pack } from '../pack.ts';
import { unsupportedCorrections } from './corrections.ts';
import { unmergedEvents } from './look-alikes.ts';
import { copiedWords } from './own-words.ts';
import { finerPositions } from './positions.ts';
import type { Problem } from './problem.ts';
import { citationsOutOfRange, renamedPlaces, swappedLanguages } from './records.ts';
import { danglingReferences, repeatedIds } from './references.ts';
import { harmfulRecords } from './safety.ts';
import { changedSources, misplacedCitations, type Sources } from './sources.ts';
import { brokenSuccession } from './succession.ts';
import { borrowedTerms } from './terms.ts';

/**
 * What in a pack does not hold by itself: ids, references, languages, places, ranges; corrections, succession, events, positions and terms
 * that its own records do not bear out; and what could hurt whoever shows it. Empty when all is well.
 */
export const verifyPack = (pack: Pack): Problem[] => [
  ...repeatedIds(pack),
  ...danglingReferences(pack),
  ...swappedLanguages(pack),
  ...citationsOutOfRange(pack),
  ...renamedPlaces(pack),
  ...unsupportedCorrections(pack),
  ...brokenSuccession(pack),
  ...unmergedEvents(pack),
  ...finerPositions(pack),
  ...borrowedTerms(pack),
  ...harmfulRecords(pack),
];

/** What in a pack does not hold against the files it was drawn from: hashes, paragraphs, sentence bounds, own words. Empty when all is well. */
export const verifySources = (pack: Pack, sources: Sources): Problem[] => [
  ...changedSources(pack, sources),
  ...misplacedCitations(pack, sources),
  ...copiedWords(pack, sources),
];
