import { unzipSync, zipSync } from 'fflate';

/** The parts of a docx that hold its text and what it says of itself; pictures, fonts and embedded files are never unpacked. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/u;
/** A thesis of 600 pages has 15 MB of XML; an archive that unpacks to more is a bomb or no paper. */
const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
const MAX_ENTRIES = 5_000;

export type Entries = Record<string, Uint8Array>;

/**
 * The wanted parts of a zipped office file, or why they are not unpacked. Sizes are checked against what the archive declares before anything is
 * inflated, and an entry that turns out larger than declared is an error of the archive.
 */
export const unzipBounded = (bytes: Uint8Array): Entries | 'too-large' | 'damaged' => {
  let total = 0;
  let count = 0;
  let large = false;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!WANTED.test(name)) return false;
        total += originalSize;
        large ||= total > MAX_UNPACKED_BYTES || count > MAX_ENTRIES;
        return !large;
      },
    });
    return large ? 'too-large' : entries;
  } catch {
    return large ? 'too-large' : 'damaged';
  }
};

/** The parts as an archive again, not compressed: it is read at once and thrown away. */
export const zip = (entries: Entries): Uint8Array => zipSync(entries, { level: 0 });
