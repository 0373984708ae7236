import type { DocumentRecord } from '../../model/document.ts';
import { LOCALES, namedIn } from '../../model/localized.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';
import { citationsIn, recordsOf, textsIn } from './walk.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** A date, a number or a name may read the same in both languages. */
const MAY_BE_EQUAL = new Set(['value', 'name', 'title', 'shortTitle', 'publisher']);

const wrongLanguage = (path: string[], ja: string, en: string): string | undefined => {
  if (MAY_BE_EQUAL.has(path.at(-1) ?? '')) return undefined;
  if (count(ja, JAPANESE) === 0) return 'the Japanese is not in Japanese';
  return count(en, JAPANESE) > count(en, /\p{Script=Latin}/gu) / 4 ? 'the English is not in English' : undefined;
};

/** Texts whose Japanese holds no Japanese or whose English holds little else. */
export const swappedLanguages = (pack: Pack): Problem[] =>
  recordsOf(pack).flatMap((record) =>
    textsIn(record).flatMap(({ path, value }) => {
      const cause = wrongLanguage(path, value.ja, value.en);
      return cause === undefined ? [] : [{ record: record.name, cause: `${path.join('.')}: ${cause}` }];
    }),
  );

/** Citations that end beyond their document's length. */
export const citationsOutOfRange = (pack: Pack): Problem[] => {
  const lengths = new Map(pack.documents.map(({ id, length }: DocumentRecord) => [id, length]));
  return recordsOf(pack).flatMap((record) =>
    citationsIn(record)
      .filter(({ document, end }) => end > (lengths.get(document) ?? end))
      .map(({ document, start, end }) => ({
        record: record.name,
        cause: `${document} ${start}–${end} ends beyond the document’s ${lengths.get(document)}`,
      })),
  );
};

/** Places that go by one name in one language and by several in the other. */
export const renamedPlaces = ({ facts }: Pack): Problem[] => {
  const places = facts.flatMap(({ id, where }) => (where === undefined ? [] : [{ id, where }]));
  return LOCALES.flatMap((locale) =>
    [...Map.groupBy(places, ({ where }) => namedIn(where, locale))].flatMap(([name, [first, ...others]]) =>
      others
        .filter(({ where }) => where.ja !== first?.where.ja || where.en !== first.where.en)
        .map(({ id }) => ({ record: `fact ${id}`, cause: `the place “${name}” is called otherwise in fact ${first?.id}` })),
    ),
  );
};
