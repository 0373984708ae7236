import { isAbsolute, normalize } from 'node:path/posix';
import type { DocumentRecord } from '../../model/document.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';
import { citationsIn, recordsOf, stringsIn } from './walk.ts';

/** Longer than any text a person reads at a sitting, in UTF-16 units: thousands of books. */
const LONGEST_DOCUMENT = 1e9;
/** Discord shows no text longer than this in one block (API documentation, “Text Display”). */
const LONGEST_TEXT = 4000;

/** Whether a file name leads out of the folder it is looked for in. */
export const leavesFolder = (file: string): boolean => {
  const path = normalize(file.replaceAll('\\', '/'));
  return isAbsolute(path) || /^[a-z]:/i.test(path) || path === '..' || path.startsWith('../');
};

const isWebAddress = (url: string): boolean => ['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '');

const faultsOf = ({ file, url, length }: DocumentRecord): string[] => [
  ...(leavesFolder(file) ? [`${file} lies outside the folder of the sources`] : []),
  ...(url === undefined || isWebAddress(url) ? [] : [`${url} is no http or https address`]),
  ...(length > LONGEST_DOCUMENT ? [`a length of ${length} is absurd`] : []),
];

const harmfulDocuments = ({ documents }: Pack): Problem[] =>
  documents.flatMap((document) => faultsOf(document).map((cause) => ({ record: `document ${document.id}`, cause })));

/** Texts that are no well-formed Unicode, or longer than any message holds. */
const brokenTexts = (pack: Pack): Problem[] =>
  recordsOf(pack).flatMap((record) =>
    stringsIn(record).flatMap(({ path, value }) => [
      ...(value.isWellFormed() ? [] : [{ record: record.name, cause: `${path.join('.')} holds half a character` }]),
      ...(value.length > LONGEST_TEXT ? [{ record: record.name, cause: `${path.join('.')} is longer than ${LONGEST_TEXT}` }] : []),
    ]),
  );

/** No document has more paragraphs than letters. */
const absurdParagraphs = (pack: Pack): Problem[] => {
  const lengths = new Map(pack.documents.map(({ id, length }) => [id, length]));
  return recordsOf(pack).flatMap((record) =>
    citationsIn(record)
      .filter(({ document, paragraph }) => paragraph > (lengths.get(document) ?? paragraph))
      .map(({ document, paragraph }) => ({ record: record.name, cause: `${document} cannot have a ¶${paragraph}` })),
  );
};

/**
 * What in a pack could hurt whoever shows it: paths that leave the folder, other links than web addresses, broken or endless texts, absurd
 * numbers.
 */
export const harmfulRecords = (pack: Pack): Problem[] => [...harmfulDocuments(pack), ...brokenTexts(pack), ...absurdParagraphs(pack)];
