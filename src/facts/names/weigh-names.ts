import type { Flow } from '../reading/flow.ts';
import { lastAtOrBefore, overlapTest } from '../reading/spans.ts';
import type { FoundName } from './entity.ts';
import type { TaggedName } from './tagger/tagger.ts';

/** A pattern that takes two characters before an office for a name is often wrong (設計主任): these need somebody else's word for it. */
const NEEDS_SUPPORT = new Set(['kanji-office']);
/** Offices that stand behind names alone, never behind what they are of. */
const PERSONAL = /^(?:課長|部長|局長|准?教授|裁判長|裁判官|弁護士|判事|検事|医師|記者|アナリスト|エコノミスト|議員|被告|容疑者)$/;
const SHORT_CHARS = 2;
const FEWEST_CHARS = 2;
/** What the tagger takes for a name may be one only when it is written like one. */
const WRITTEN_LIKE_PERSON = /^[一-龥々ヶ]{2,6}$|^[一-龥々ヶ]{1,3}[ぁ-んァ-ヴー]{1,4}$|^[ァ-ヴー]{3,}(?:[・=][ァ-ヴー]+)*$/;
const WRITTEN_LIKE_BODY = /^(?=.*[一-龥ァ-ヴーA-Za-z])[一-龥々ヶァ-ヴー・A-Za-z0-9]{3,20}$/;

/** How often the tagger has to read a form as a body before it is believed where no pattern shows one. */
const BODY_TIMES = 2;
/** Capitalised words of a title or heading, and single ones, are names when the text bears them out. */
const GUESSES = new Set(['full-name', 'repeated']);

const bearOut = (found: readonly FoundName[], { text, passages }: Flow): FoundName[] => {
  const guesses = found.filter(({ rule }) => GUESSES.has(rule));
  if (guesses.length === 0) return [...found];
  const uses = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]*/gu)) {
    const bare = word.replace(/['’]s$/u, '');
    uses.set(bare, (uses.get(bare) ?? 0) + 1);
  }
  const places = new Map<string, number>();
  for (const { name, rule } of found) if (rule !== 'repeated') places.set(name, (places.get(name) ?? 0) + 1);
  const isHeading = (at: number) => {
    const passage = lastAtOrBefore(passages, at);
    if (passage === undefined || passage.sentences.length > 1) return false;
    const words = text.slice(passage.start, passage.end);
    return !/[.。!?]\s*$/.test(words) && !words.includes('|');
  };
  const surnames = new Set(found.filter(({ rule }) => rule === 'office-person').map(({ name }) => name.split(' ').at(-1)));
  const isBorne = ({ rule, name, start }: FoundName) =>
    rule === 'repeated'
      ? (uses.get(name) ?? 0) >= 2
      : !isHeading(start) || (places.get(name) ?? 0) >= 2 || surnames.has(name.split(' ').at(-1));
  const lower = new Set([...text.matchAll(/\b[Tt]he (\p{Ll}{4,})\b/gu)].map(([, word]) => word));
  /** What the text calls “the infirmary” is no person, whatever its name. */
  const isKind = ({ name, rule }: FoundName) => rule === 'full-name' && lower.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
  return found.filter((one) => !GUESSES.has(one.rule) || isBorne(one)).map((one) => (isKind(one) ? { ...one, type: 'thing' } : one));
};

/**
 * The names that patterns found, short doubtful ones only when the tagger or a longer name bears them out, and those that the tagger alone found.
 *
 * @param tagged absent where there is no tagger for the language: the patterns are believed
 */
export const weighNames = (found: readonly FoundName[], tagged: readonly TaggedName[] | undefined, flow: Flow): FoundName[] => {
  const { text } = flow;
  const borne = bearOut(found, flow);
  if (tagged === undefined) return borne.filter(({ isDoubtful }) => isDoubtful !== true);
  const isPerson = overlapTest(tagged.filter(({ type }) => type === 'person'));
  const names = found.filter(({ type }) => type === 'person').map(({ name }) => name);
  const beginnings = new Set(
    names.flatMap((name) => [2, 1].map((chars) => name.slice(0, chars + 1)).filter((beginning) => beginning.length < name.length)),
  );
  const kept = found.filter(
    (one) =>
      (one.isDoubtful !== true || isPerson(one)) &&
      (!NEEDS_SUPPORT.has(one.rule) ||
        PERSONAL.test(one.role ?? '') ||
        one.name.length > SHORT_CHARS ||
        beginnings.has(one.name) ||
        isPerson(one)),
  );
  const isKnown = overlapTest(kept);
  const counts = new Map<string, number>();
  for (const { start, end, type } of tagged)
    if (type === 'body') counts.set(text.slice(start, end), (counts.get(text.slice(start, end)) ?? 0) + 1);
  const alone = tagged.flatMap((span): FoundName[] => {
    const name = text.slice(span.start, span.end);
    if (name.length < FEWEST_CHARS || isKnown(span) || /^[同両各当本元前現新]|.[紙誌].|^[一二三四五六七八九十]+[年月日]/.test(name))
      return [];
    if (span.type === 'person' && WRITTEN_LIKE_PERSON.test(name)) return [{ ...span, type: 'person', name, rule: 'tagged' }];
    if (span.type === 'body' && WRITTEN_LIKE_BODY.test(name) && (counts.get(name) ?? 0) >= BODY_TIMES)
      return [{ ...span, type: 'organisation', name, rule: 'tagged' }];
    return [];
  });
  return [...kept, ...alone];
};
