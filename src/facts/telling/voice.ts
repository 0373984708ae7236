import type { Kind } from '../../model/kind.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { NameMention } from '../names/entity.ts';
import type { FactLanguage } from './language.ts';
import type { Sentence } from './sentence.ts';

const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];

/** The source that a sentence names (〜によると, “according to”): somebody named at the end of those words, else the words. */
const sourceIn = ({ words, start, mentions }: Sentence, { sources }: FactLanguage): string | undefined => {
  const match = sources.map((source) => source.exec(words)).find((one) => one !== null);
  const who = match?.groups?.who ?? match?.groups?.show ?? match?.groups?.late;
  if (match === undefined || who === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(who);
  const to = from + who.length;
  const named = mentions.findLast((mention) => mention.start >= from && mention.end <= to && mention.end >= to - 10);
  return named?.id ?? who.trim();
};

/** Who stands as the subject of a sentence, by the words behind the name. */
export const subjectsIn = (text: string, { mentions, start, end }: Sentence, { code, reporting }: FactLanguage): NameMention[] => {
  if (code === 'ja')
    return mentions.filter((mention) =>
      /^[」』]?(?:紙|誌|[一-龥・]{0,8}|氏|さん)?(?:\d{1,2}日付[^、。]{0,8})?(?:は|が|も(?=[^の]))/.test(
        text.slice(mention.end, mention.end + 24),
      ),
    );
  const verb = text.slice(start, end).search(reporting);
  return mentions.filter(({ start: at }) => verb < 0 || at < start + verb);
};

const typeOf = (names: DocumentNames, { id }: NameMention) => names.byId.get(id)?.type;

/** Who vouches for what a sentence tells: outlet, named source, the one whose view it is, the speaker; null for the document itself. */
export const attributionOf = (
  text: string,
  sentence: Sentence,
  kind: Kind,
  names: DocumentNames,
  language: FactLanguage,
): string | null => {
  const { words, speech } = sentence;
  const subjects = subjectsIn(text, sentence, language);
  const reports = language.reporting.test(words);
  const outlet = subjects.find((mention) => typeOf(names, mention) === 'outlet');
  if (outlet !== undefined && reports) return outlet.id;
  const source = sourceIn(sentence, language);
  if (source !== undefined) return source;
  const holder = subjects.findLast((mention) => ['person', 'organisation'].includes(typeOf(names, mention) ?? ''));
  if (speech !== undefined) return reports && holder !== undefined && typeOf(names, holder) === 'person' ? holder.id : speech.speaker;
  return VIEWS.includes(kind) && (reports || language.views.test(words)) ? (holder?.id ?? null) : null;
};
