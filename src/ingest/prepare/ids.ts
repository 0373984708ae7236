import { createHash } from 'node:crypto';
import { OWN_PREFIX } from '../../model/server/own-documents.ts';
import { foldName } from '../../search/names/fold-name.ts';

const shortHash = (text: string | Uint8Array, chars: number): string => createHash('sha256').update(text).digest('hex').slice(0, chars);

/** A document is what its bytes are: the same file twice is one. */
export const documentIdOf = (bytes: Uint8Array): string => `${OWN_PREFIX}${shortHash(bytes, 16)}`;

/** A fact is where it stands; `ordinal` tells facts of one sentence apart. */
export const factIdOf = (document: string, start: number, end: number, ordinal: number): string =>
  `f-${shortHash(`${document} ${start} ${end} ${ordinal}`, 16)}`;

/** How the ids of names begin that no pack has. */
export const NAME_PREFIX = 'n-';

/** A new name has one id in whatever spelling of width, case and kana it comes. */
export const nameIdOf = (name: string): string => `${NAME_PREFIX}${shortHash(foldName(name), 16)}`;
