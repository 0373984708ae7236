import type { Kind } from '../../model/kind.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { NameMention } from '../names/entity.ts';
import { mentionsIn } from './actors.ts';
import { VIEWS } from './kind.ts';
import type { FactLanguage } from './language.ts';
import type { Sentence } from './sentence.ts';
import type { Story } from './story.ts';
import type { Telling } from './telling.ts';

const WHOLLY_QUOTED = /^\s*[「“"][^「“"]*[」”"]。?\s*$/;

/** Sources that are not to be named: the body they belong to has not said it. */
const UNNAMED = /^(?:officials?|sources?|two|several|an? )/i;

/** What of a sentence speaks with one voice: the clause, where it says itself who says so, else all of it. */
type Scope = Pick<Sentence, 'words' | 'start' | 'end' | 'mentions' | 'speech'>;

const scopeOf = (text: string, sentence: Sentence, { start, end }: Span, { reporting }: FactLanguage): Scope => {
  const words = text.slice(start, end);
  if ((start === sentence.start && end === sentence.end) || !reporting.test(words)) return sentence;
  return { ...sentence, words, start, end, mentions: mentionsIn(sentence.mentions, { start, end }) };
};

/** The source that a sentence names (〜によると, “according to”): somebody named at the end of those words, else the words. */
const sourceIn = ({ words, start, mentions }: Scope, { sources }: FactLanguage): string | undefined => {
  const match = sources.map((source) => source.exec(words)).find((one) => one !== null);
  const who = match?.groups?.who ?? match?.groups?.show ?? match?.groups?.late;
  if (match === undefined || who === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(who);
  const to = from + who.length;
  const inside = mentions.filter((mention) => mention.start >= from && mention.end <= to);
  const named = inside.findLast((mention) => mention.end >= to - 10) ?? inside.find((mention) => mention.start <= from + 'the '.length);
  return named === undefined || UNNAMED.test(who) ? who.trim() : named.id;
};

/** What is only compared with: “contrary to what the Herald wrote”. */
const ASIDE = /\b(?:[Cc]ontrary to|[Uu]nlike|[Aa]s opposed to|[Dd]espite)(?: \w+){0,3} $/;
const ASIDE_CHARS = 40;

/** Who stands as the subject of a sentence, by the words behind the name. */
export const subjectsIn = (
  text: string,
  { mentions, start, end }: Pick<Sentence, 'mentions' | 'start' | 'end'>,
  { code, reporting, isSubject }: FactLanguage,
): NameMention[] => {
  if (code === 'ja') return mentions.filter((mention) => isSubject(text, mention));
  const verb = text.slice(start, end).search(reporting);
  return mentions.filter(
    ({ start: at }) => (verb < 0 || at < start + verb) && !ASIDE.test(text.slice(Math.max(start, at - ASIDE_CHARS), at)),
  );
};

const typeOf = (names: DocumentNames, { id }: NameMention) => names.byId.get(id)?.type;

/** The person or body in whose name a sentence by itself speaks: outlet, named source, the one whose view it is. */
const voiceOf = ({ flow, names, language }: Telling, scope: Scope, kind: Kind): string | null => {
  const { words, speech } = scope;
  const subjects = subjectsIn(flow.text, scope, language);
  const reports = language.reporting.test(words);
  const outlet = subjects.find((mention) => typeOf(names, mention) === 'outlet');
  if (outlet !== undefined && reports) return outlet.id;
  const source = sourceIn(scope, language);
  if (source !== undefined) return source;
  const holder = subjects.findLast((mention) => ['person', 'organisation'].includes(typeOf(names, mention) ?? ''));
  if (speech !== undefined) return reports && holder !== undefined && typeOf(names, holder) === 'person' ? holder.id : speech.speaker;
  return VIEWS.includes(kind) && (reports || language.views.test(words)) ? (holder?.id ?? null) : null;
};

/** Whom a sentence lets speak, for those that pass on more of what was said. */
export const voiceIn = (telling: Telling, sentence: Sentence): string | undefined => {
  const voice = voiceOf(telling, { ...sentence, speech: undefined }, 'analysis');
  return voice !== null && telling.names.byId.has(voice) ? voice : undefined;
};

/** Who vouches for what a sentence tells; one that passes on hearsay goes on with whoever spoke before. Null for the document itself. */
export const attributionOf = (telling: Telling, { voice, topic }: Story, sentence: Sentence, clause: Span, kind: Kind): string | null => {
  const { flow, language, names } = telling;
  const { words } = sentence;
  const own = voiceOf(telling, scopeOf(flow.text, sentence, clause, language), kind);
  if (own !== null) return own;
  const passesOn = language.hearsay.test(words) || WHOLLY_QUOTED.test(words);
  if (!passesOn || subjectsIn(flow.text, sentence, language).length > 0) return null;
  return voice ?? topic.find((id) => names.byId.get(id)?.type === 'person') ?? null;
};
