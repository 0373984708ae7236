import type { Context } from '../../../src/asking/command.ts';
import type { Actor } from '../../../src/model/actor.ts';
import { textsOf } from '../../../src/model/localized.ts';
import { fold } from '../../../src/text/fold.ts';
import { remember } from '../../../src/text/remember.ts';
import type { Candidate } from '../finding/candidate.ts';

const namesOf = remember(({ name, aliases }: Actor): string[] => [...textsOf(name), ...aliases].map((one) => fold(one).text));

/** Where a text names an actor; empty where it does not. */
const placesOf = (id: string, text: string, { shelf }: Context): { start: number; end: number }[] => {
  const actor = shelf.actors.get(id);
  return (actor ? namesOf(actor) : []).flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
};

const NEXT_PARTICLE = /^[^はがをにで。]{0,24}?[はがも]/u;

const JOINT = /^(?:,? and |, )(?:[\w’'-]+ ){0,2}$/u;

/** The first name of an English text, and those that are joined to it. */
const joined = <Place extends { start: number; end: number }>(placed: readonly Place[], text: string): Place[] => {
  const found: Place[] = [];
  for (const place of placed) {
    const last = found.at(-1);
    if (last === undefined || JOINT.test(text.slice(last.end, place.start))) found.push(place);
  }
  return found;
};

/** Who acts in a fact: those of its actors that its Japanese text names before は or が with no other particle between, else the one it names first. */
export const subjectsOf = ({ fact, texts }: Candidate, context: Context): string[] => {
  const japanese = texts.find(({ text }) => /[\p{sc=Hira}]/u.test(text))?.text;
  const text = japanese ?? texts[0]?.text ?? '';
  const placed = fact.actors.flatMap((id) => placesOf(id, text, context).map((place) => ({ id, ...place })));
  const acting = japanese === undefined ? [] : placed.filter(({ end }) => NEXT_PARTICLE.test(text.slice(end)));
  const inOrder = (acting.length > 0 ? acting : placed).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return [...new Set((acting.length > 0 ? inOrder : joined(inOrder, text)).map(({ id }) => id))];
};

/** What may stand between a name and the particle that makes it act: titles. */
const ACTS_JA = /^[\p{sc=Han}\p{sc=Kana}ー]{0,8}(?:ら|たち|氏)?[はがも](?![っな])/u;
const LINKED_JA = /^[\p{sc=Han}\p{sc=Kana}ー]{0,8}(?:、|と|や)$/u;
const ZONE_EN =
  /\s(?:in|at|of|by|for|to|from|with|on|after|before|that|which|who|is|was|were|will|would|has|had|said|told|met|spoke|held|made|took|gave|went|came|put|sent|led|left|wrote|\w+ed)\b/u;

type Named = { id: string; start: number; end: number };

const actingInJapanese = (placed: readonly Named[], text: string): Named[] => {
  const acting = placed.filter(({ end }) => ACTS_JA.test(text.slice(end)));
  const linked = placed.filter(({ end }) => acting.some((other) => end <= other.start && LINKED_JA.test(text.slice(end, other.start))));
  return [...linked, ...acting];
};

/** Who certainly acts in a fact: whoever a text names right before は or が, or before the first verb of an English one. Empty when none is certain. */
export const actingIn = ({ fact, texts }: Candidate, context: Context): string[] => {
  const japanese = texts.find(({ text }) => /[\p{sc=Hira}]/u.test(text))?.text;
  const text = japanese ?? texts[0]?.text ?? '';
  const placed = fact.actors.flatMap((id) => placesOf(id, text, context).map((place) => ({ id, ...place })));
  const zone = text.search(ZONE_EN);
  const acting = japanese === undefined ? placed.filter(({ end }) => end <= zone) : actingInJapanese(placed, text);
  return [...new Set(acting.toSorted((a, b) => a.start - b.start).map(({ id }) => id))];
};

/** What marks whoever one meets, and those who stand beside another: 「ウシャコフ、ドミトリエフと」. */
const BESIDE_JA = /^[\p{sc=Han}\p{sc=Kana}ー]{0,12}(?:ら|たち|氏)?(?:と|や|、|・|に(?=会)|を(?=(?:ホワイトハウス)?[^、]{0,6}(?:迎|招)))/u;

/** Whether a fact's Japanese text names somebody who neither acts there nor stands beside who does; false where it has none. */
export const isBystander = (id: string, candidate: Candidate, context: Context): boolean => {
  const japanese = candidate.texts.find(({ text }) => /[\p{sc=Hira}]/u.test(text))?.text;
  if (japanese === undefined || subjectsOf(candidate, context).includes(id)) return false;
  const behind = placesOf(id, japanese, context).map(({ end }) => japanese.slice(end));
  return behind.length > 0 && !behind.some((rest) => BESIDE_JA.test(rest) || ACTS_JA.test(rest));
};
