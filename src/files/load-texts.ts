import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../documents/formats/read-text.ts';
import type { DocumentRecord, DocumentText } from '../model/document.ts';

/** The texts of those documents whose very file, by its hash, stands in the folder; keyed by document id. */
export const loadTexts = (documents: Iterable<DocumentRecord>, folder: string): Map<string, DocumentText> => {
  const texts = new Map<string, DocumentText>();
  for (const { id, file, sha256 } of documents) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    if (createHash('sha256').update(bytes).digest('hex') === sha256) texts.set(id, readText(bytes, file));
  }
  return texts;
};
