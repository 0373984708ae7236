import { createHash } from 'node:crypto';
import { readText } from '../../../src/documents/formats/read-text.ts';
import { type Pack, readPack } from '../../../src/library/pack.ts';
import type { Source } from '../../../src/library/verify/sources.ts';

/** The one document of the small pack. */
export const TEXT =
  '港の協議\n\n北町は四月二日の会合で費用を船の数で割る案を示した。南町は持ち帰った。\n\n“The quay must be repaired before the winter storms arrive.”\n\nこの記事をシェアする\n';

const bytes = new TextEncoder().encode(TEXT);
export const SHA256 = createHash('sha256').update(bytes).digest('hex');
/** The small pack's document as found on disk. */
export const SOURCE: Source = { ...readText(bytes, 'small.txt'), sha256: SHA256 };

const both = (ja: string, en: string) => ({ ja, en });
const start = TEXT.indexOf('北町は');
const citation = { document: 'd1', paragraph: 2, start, end: TEXT.indexOf('南町は') };

/** The files of a pack in which everything holds, as they lie on disk. */
export const SMALL_PACK_FILES = {
  'pack.json': { id: 'harbour', name: both('港', 'Harbour'), description: both('港の話', 'About a harbour') },
  'documents.json': [
    {
      id: 'd1',
      file: 'talks.txt',
      length: TEXT.length,
      sha256: SHA256,
      title: both('港の協議', 'Harbour talks'),
      shortTitle: both('港', 'Harbour'),
      authors: ['north'],
      publisher: both('新報', 'News'),
      published: '2031-04-03',
      language: 'ja',
      form: both('記事', 'article'),
    },
  ],
  'actors.json': [
    {
      id: 'north',
      type: 'state',
      name: both('北町', 'Northtown'),
      aliases: [],
      role: { ...both('北の町', 'The town in the north'), citations: [citation] },
      relations: [{ to: 'north', text: both('自治体', 'itself'), citations: [citation] }],
    },
  ],
  'plans.json': [
    {
      id: 'by-ships',
      name: both('割る案', 'By ships'),
      aliases: [],
      summary: both('船で分ける', 'Share by ships'),
      when: null,
      authors: ['north'],
      status: { ...both('持ち帰り', 'Under study'), citations: [citation] },
      citations: [citation],
      terms: [{ issue: 'cost', value: 'by-ships', text: both('船の数', 'by ships'), citations: [citation] }],
    },
  ],
  'issues.json': [{ id: 'cost', name: both('費用', 'Cost'), aliases: [] }],
  'facts.jsonl': [
    {
      id: 'd1-01',
      event: 'offer',
      citations: [citation],
      when: '2031-04-02',
      kind: 'proposal',
      attribution: null,
      actors: ['north'],
      plans: ['by-ships'],
      issues: ['cost'],
      importance: 3,
      text: both('北町が分担案を出した', 'Northtown offered to share the cost.'),
    },
  ],
  'positions.jsonl': [
    {
      id: 'p1',
      actor: 'north',
      issue: 'cost',
      when: null,
      text: both('船で分けたい', 'Wants to share'),
      basis: 'own',
      attribution: null,
      citations: [citation],
    },
  ],
  'disagreements.json': [
    {
      id: 'x1',
      field: 'number',
      about: both('額', 'The sum'),
      events: ['offer'],
      versions: [
        { value: both('1', '1'), text: both('一つ', 'One'), citations: [citation] },
        { value: both('2', '2'), text: both('二つ', 'Two'), citations: [citation] },
      ],
    },
  ],
} satisfies Record<string, object>;

/** One file of the small pack as text. */
export const fileText = (file: string, content: object): string =>
  file.endsWith('.jsonl') && Array.isArray(content) ? content.map((record) => JSON.stringify(record)).join('\n') : JSON.stringify(content);

/** A fresh copy of the small pack, free to be spoilt. */
export const smallPack = (): Pack =>
  readPack((file) => fileText(file, Object.entries(SMALL_PACK_FILES).find(([name]) => name === file)?.[1] ?? []));
