import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../facts/names/tagger/model.ts';
import { type Tagger, taggerWith } from '../facts/names/tagger/tagger.ts';

const WEIGHTS_FILE = join(import.meta.dirname, '../../data/names/tagger.bin');

/** The tagger of Japanese names with the shipped weights. */
export const loadTagger = (): Tagger => taggerWith(readModel(readFileSync(WEIGHTS_FILE)));
