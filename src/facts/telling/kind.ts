import type { Edtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import { firstSign } from './cue.ts';
import type { FactLanguage, Modality } from './language.ts';
import type { DatedClause, Sentence } from './sentence.ts';
import { isAfter, isBackground } from './story.ts';
import type { Telling } from './telling.ts';

/** Kinds that tell what somebody thinks. */
export const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];
const HAPPENED: readonly Kind[] = ['event', 'statement', 'report', 'proposal'];
/** The verb of a clause beside a noun stands so near. */
const EMBEDDED_CHARS = 16;
const OPENING_CHARS = 4;
const CELL_END_CHARS = 40;

const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|"[^"]*"/g;
const FEWEST_OUTSIDE = 5;

/** The text with what is quoted made blank, where a clause says something round its quotations: what is said is not what happened. */
const outsideQuotes = (text: string, { start, end, isQuoted }: DatedClause): string => {
  if (isQuoted) return text.slice(start, end);
  const words = text.slice(start, end);
  const bare = words.replace(QUOTED, (quote) => `${quote[0]}${'_'.repeat(quote.length - 2)}${quote.at(-1)}`);
  return bare.replace(/[^\p{L}]/gu, '').length < FEWEST_OUTSIDE ? words : bare;
};

/** The words that tell what a clause is: up to the end of its first predicate. */
const nearWords = (words: string, { start, timed }: DatedClause, { clauseEnd }: FactLanguage): string => {
  const from = (timed?.end ?? start) - start;
  const rest = words.slice(from);
  clauseEnd.lastIndex = 0;
  const cut = rest.matchAll(clauseEnd).find((match) => match.index > 2 || !/^,|、$/.test(match[0]));
  return words.slice(0, from) + (cut === undefined ? rest : rest.slice(0, cut.index + cut[0].length));
};

/** The words up to the first end of a clause behind the date. */
const firstClause = (words: string, { start, timed }: DatedClause, { clauseEnd }: FactLanguage): string => {
  const from = (timed?.end ?? start) - start;
  clauseEnd.lastIndex = 0;
  const cut = words.slice(from).matchAll(clauseEnd).next().value;
  return cut === undefined ? words : words.slice(0, from + cut.index);
};

/** The words right behind a date. */
const besideDate = (text: string, { start, end, timed }: DatedClause): string => {
  const from = timed?.end ?? start;
  return text.slice(from, Math.min(end, from + EMBEDDED_CHARS));
};

/** Whether a date beside a noun is only the day a thing was planned for. */
const isPlanned = (text: string, clause: DatedClause, { planned }: FactLanguage): boolean => {
  const { timed, start, isEmbedded } = clause;
  const from = timed?.start ?? start;
  return (
    isEmbedded && (planned.test(besideDate(text, clause)) || planned.test(text.slice(Math.max(start, from - 2 * EMBEDDED_CHARS), from)))
  );
};

/** What kind of thing a clause tells: by its nearest sign, and by how far back it lies. */
export const kindOf = (
  { flow, language, publishedOn }: Telling,
  { speech, words }: Pick<Sentence, 'speech' | 'words'>,
  clause: DatedClause,
  when: Edtf | null,
  isHistory: boolean,
): Kind => {
  const all = outsideQuotes(flow.text, clause);
  const near = nearWords(all, clause, language);
  const frame = clause.isQuoted ? firstSign(language.kinds, outsideQuotes(flow.text, { ...clause, isQuoted: false }))?.is : undefined;
  const kind = frame ?? firstSign(language.kinds, near)?.is ?? firstSign(language.kinds, all)?.is ?? 'event';
  if (speech !== undefined && when === null && kind === 'event' && !language.past.test(words)) return 'analysis';
  if (when === null) return kind;
  if (isPlanned(flow.text, clause, language)) return kind;
  if (clause.isEmbedded) return kind === 'proposal' ? kind : isBackground(when, publishedOn, true) ? 'background' : 'event';
  if (kind === 'event' && !isHistory && language.before.test(near)) return 'background';
  return HAPPENED.includes(kind) && isBackground(when, publishedOn, false) && !(isHistory && /\d{4}-\d\d/.test(when)) ? 'background' : kind;
};

const isDeadline = (timed: DatedClause['timed']): boolean =>
  timed !== undefined && (timed.time.bound === 'by' || /(?:までに|中に)$|^by\b/i.test(timed.time.text));

const isDueCell = ({ cells }: Pick<Sentence, 'cells'>, { timed }: DatedClause): boolean =>
  cells.some(({ column, start, end }) => column === 'due' && timed !== undefined && start <= timed.start && timed.start < end);

/** A condition that opens a clause holds its date: “If it rises before Monday, the gates will open, the board warned.” */
const isInCondition = (words: string, { condition }: FactLanguage): boolean => {
  const at = words.search(condition);
  return at >= 0 && at < OPENING_CHARS;
};

/** How what a clause tells stands to what has happened. */
export const modalityOf = (
  { flow, language, publishedOn }: Telling,
  sentence: Pick<Sentence, 'cells'>,
  clause: DatedClause,
  kind: Kind,
  when: Edtf | null,
): Modality => {
  const comes = when !== null && isAfter(when, publishedOn);
  const { start, end, timed, isEmbedded } = clause;
  const all = outsideQuotes(flow.text, clause);
  if (isPlanned(flow.text, clause, language)) {
    // What had been planned has the fate that the sentence tells: 「3日に予定していた会は取りやめる」
    const rest = all.replace(language.planned, '');
    if (language.calledOff.test(rest)) return 'denied';
    if (VIEWS.includes(kind)) return 'hypothetical';
    return firstSign(language.modalities, rest)?.is ?? (comes ? 'scheduled' : 'done');
  }
  if (isEmbedded) return firstSign(language.modalities, besideDate(flow.text, clause))?.is ?? (comes ? 'scheduled' : 'done');
  if (language.denial.test(flow.text.slice(start, end))) return 'denied';
  if (isDueCell(sentence, clause)) return /done|済|完了/i.test(all.slice(-CELL_END_CHARS)) ? 'done' : 'scheduled';
  const near = nearWords(all, clause, language);
  const far = firstSign(language.modalities, all)?.is;
  const isPast = when !== null && !comes && language.past.test(near);
  const sign = firstSign(language.modalities, near)?.is ?? (far === 'scheduled' && isPast ? undefined : far);
  // 「3日に予定されていたが、取りやめとなった」
  if (language.planned.test(near) && near !== all && firstSign(language.modalities, all.slice(near.length))?.is === 'denied')
    return 'denied';
  // “The office will publish it in June, and I may not like it”: only the words beside it are a view.
  const beside = firstClause(all, clause, language);
  if (VIEWS.includes(kind) && firstSign(language.kinds, beside) === undefined && firstSign(language.modalities, beside)?.is === 'scheduled')
    return 'scheduled';
  if (kind === 'forecast' || kind === 'recommendation') return sign === 'conditional' ? 'conditional' : 'hypothetical';
  // 「月末までに報告するよう求めた」: what was asked for is to come.
  if (isDeadline(timed) && language.askedFor.test(all)) return 'scheduled';
  const isSaid = kind === 'statement' || kind === 'report';
  if (
    isSaid &&
    when !== null &&
    !comes &&
    (sign === 'scheduled' || (timed !== undefined && sign !== 'denied' && !isInCondition(all, language)))
  )
    return 'done';
  return sign ?? (comes ? 'scheduled' : 'done');
};
