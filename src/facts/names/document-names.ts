import type { Flow } from '../reading/flow.ts';
import type { FactLanguage } from '../telling/language.ts';
import { type EntityBook, gatherEntities } from './entities.ts';
import type { Entity, KnownName, NameMention } from './entity.ts';
import { foldForm } from './fold-form.ts';
import { findNames } from './name-rule.ts';
import { resolvePointers } from './pointers.ts';
import { scanNames } from './scan.ts';
import type { Tagger } from './tagger/tagger.ts';
import { weighNames } from './weigh-names.ts';

/** Who is named where in a document. */
export interface DocumentNames {
  byId: ReadonlyMap<string, Entity>;
  /** In the order of the flow. */
  mentions: NameMention[];
  /** Ids, the most prominent first: named in the title, then often. */
  prominent: string[];
  /** Who speaks in the document as 当社 or “we”. */
  self: string | undefined;
}

/** What names are read with besides the rules of the language. */
export interface NameSources {
  known: readonly KnownName[];
  publisher?: string | undefined;
  tagger?: Tagger | undefined;
}

/** A title counts as much as this many other places. */
const TITLE_WEIGHT = 4;
const LOOK_BACK_CHARS = 24;
/** Whoever bears an office of a body is introduced so soon after it. */
const SAME_TOPIC_CHARS = 160;

/** What a person of this name may be called for short, the likeliest first: the last part, or in kanji how the name begins. */
const shortNames = (name: string): string[] => {
  const last = name.split(/[・=]|\s/).at(-1) ?? name;
  if (last !== name) return [last, ...(/^[一-龥々ヶ]/.test(name) ? [name.split(/\s/)[0] ?? ''] : [])];
  const [kanji = ''] = /^[一-龥々ヶ]+/.exec(name) ?? [];
  return [2, 3, 1].filter((chars) => chars < name.length && chars <= kanji.length).map((chars) => name.slice(0, chars));
};

/** What a body of this name may be called for short: without its kind, or a committee by the end of its name (調査委). */
const shortBodies = (name: string, text: string, { shortForm }: FactLanguage): string[] => {
  const short = shortForm(name);
  const committee = /[一-龥]{2}委(?=員会$)/.exec(name)?.[0];
  const isWord = short !== undefined && /^\p{Lu}/u.test(short) && text.includes(` ${short.toLowerCase()} `);
  return [...(short === undefined || isWord ? [] : [short]), ...(committee === undefined ? [] : [committee])];
};

/** Adds what bodies and people are called for short, where the text does call them so by itself. */
const addShortForms = (book: EntityBook, text: string, language: FactLanguage): void => {
  const shorts = book.entities.flatMap((entity) => {
    if (entity.type === 'state') return [];
    const candidates = entity.type === 'person' ? shortNames(entity.name) : shortBodies(entity.name, text, language);
    return candidates
      .filter((one) => one.length >= 2 && one !== entity.name && !book.byForm.has(foldForm(one)))
      .map((one) => ({ entity, short: one }));
  });
  const candidates = shorts.map(({ entity, short }) => ({ ...entity, id: short, forms: [short] }));
  const used = new Set(
    scanNames(text, [...book.entities, ...candidates]).flatMap(({ id, start, end }) =>
      text.slice(start, end) === id && language.standsAlone(text, { start, end }) ? [id] : [],
    ),
  );
  const isShared = (short: string, { id }: Entity) => shorts.some((other) => other.short === short && other.entity.id !== id);
  for (const { entity, short } of shorts) {
    if ((entity.type !== 'person' && isShared(short, entity)) || !used.has(short) || book.byForm.has(foldForm(short))) continue;
    book.byForm.set(foldForm(short), entity);
    entity.forms.push(short);
  }
};

const endsInRole = (before: string, role: string): boolean =>
  before
    .replace(/\P{L}{0,2}$|(?:の|だった)$/u, '')
    .toLowerCase()
    .endsWith(role.toLowerCase());

/** Reads from the words before a name what it is and whom it belongs to: 「ノルウェーの」, 「調停役の」, “Norway’s chief negotiator”. */
const readSurroundings = (
  text: string,
  mentions: readonly NameMention[],
  byId: ReadonlyMap<string, Entity>,
  language: FactLanguage,
): void => {
  /** 「東洋建設の作業船「はくよう丸」」: whose a vessel is. */
  const readMaker = (thing: Entity, previous: NameMention | undefined, { start }: NameMention): void => {
    const owner = previous && byId.get(previous.id);
    if (owner?.type !== 'organisation' || previous === undefined || start - previous.end > LOOK_BACK_CHARS) return;
    const between = text.slice(previous.end, start).replace(/「$/, '');
    if (between !== '' && language.belongs.test(between) && !thing.of.includes(owner.id)) thing.of.push(owner.id);
  };
  let state: string | undefined;
  let body: { id: string; end: number } | undefined;
  mentions.forEach((mention, index) => {
    const entity = byId.get(mention.id);
    if (entity?.type === 'state') state = mention.id;
    if (entity?.type === 'organisation') body = { id: mention.id, end: mention.end };
    if (entity?.type === 'thing') readMaker(entity, mentions[index - 1], mention);
    if (entity?.type !== 'person') return;
    const before = text.slice(Math.max(0, mention.start - LOOK_BACK_CHARS), mention.start);
    const after = text.slice(mention.end, mention.end + 2 * LOOK_BACK_CHARS);
    for (const role of [language.roleBefore.exec(before)?.groups?.role, language.roleAfter.exec(after)?.groups?.role])
      if (role !== undefined && !entity.roles.includes(role.toLowerCase())) entity.roles.push(role.toLowerCase());
    const previous = mentions[index - 1];
    const owner = previous && byId.get(previous.id);
    const between = previous === undefined ? '' : text.slice(previous.end, mention.start);
    const isOffice = entity.roles.some((one) => language.stateOffice.test(one));
    if (
      owner !== undefined &&
      owner.type !== 'person' &&
      language.belongs.test(between) &&
      between.length < LOOK_BACK_CHARS * 2 &&
      (owner.type !== 'state' || isOffice) &&
      !entity.of.includes(owner.id)
    )
      entity.of.push(owner.id);
    if (isOffice && entity.of.length === 0 && state !== undefined) entity.of.push(state);
    const isInBody = entity.roles.some((one) => language.bodyOffice.test(one) && (after.startsWith(one) || endsInRole(before, one)));
    const gap = body === undefined ? '\n' : text.slice(body.end, mention.start);
    if (isInBody && entity.of.length === 0 && body !== undefined && gap.length <= SAME_TOPIC_CHARS && !gap.includes('\n'))
      entity.of.push(body.id);
  });
};

/** Whom an office belongs to that a word points to: “the operator’s managing director, Grace Osei”, 「同局の皆川局長」. */
const addPointedOwners = (
  text: string,
  mentions: readonly NameMention[],
  byId: ReadonlyMap<string, Entity>,
  { belongs }: FactLanguage,
): void => {
  mentions.forEach((mention, index) => {
    const [person, previous] = [byId.get(mention.id), mentions[index - 1]];
    if (person?.type !== 'person' || person.of.length > 0 || previous?.by !== 'role') return;
    const owner = byId.get(previous.id);
    const between = text.slice(previous.end, mention.start);
    if (owner !== undefined && owner.type !== 'person' && between.length < LOOK_BACK_CHARS * 2 && belongs.test(between))
      person.of.push(owner.id);
  });
};

const rankByUse = (mentions: readonly NameMention[], titleEnd: number): string[] => {
  const weight = new Map<string, number>();
  for (const { id, start, by } of mentions)
    if (by === 'name') weight.set(id, (weight.get(id) ?? 0) + (start < titleEnd ? TITLE_WEIGHT : 1));
  return [...weight].sort((a, b) => b[1] - a[1]).map(([id]) => id);
};

/** Everybody that a document names: people, bodies, outlets, states and vessels, each with every place that means it. */
export const readNames = (flow: Flow, language: FactLanguage, { known, publisher, tagger }: NameSources): DocumentNames => {
  const tagged = language.code === 'ja' && tagger !== undefined ? tagger.tag(flow.text) : undefined;
  const book = gatherEntities(weighNames(findNames(language.names, flow.text), tagged, flow), known, language.code);
  addShortForms(book, flow.text, language);
  const named = scanNames(flow.text, book.entities);
  readSurroundings(flow.text, named, book.byId, language);
  for (const entity of book.entities) {
    const owners = entity.of.map((name) =>
      book.byId.has(name) ? name : book.entities.find(({ forms }) => forms.some((form) => form === name || name.endsWith(form)))?.id,
    );
    entity.of = owners.filter((id): id is string => id !== undefined && id !== entity.id);
  }
  const body = flow.passages.filter(({ passage }) => passage.zone !== 'boilerplate');
  const titleEnd = body[0]?.end ?? 0;
  const prominent = rankByUse(
    named.filter(({ start }) => body.some((passage) => passage.start <= start && start < passage.end)),
    titleEnd,
  );
  const self = selfOf(named, book, body[2]?.end ?? titleEnd, publisher);
  // A plant or branch of whoever speaks acts for him.
  for (const entity of book.entities)
    if (
      entity.type === 'organisation' &&
      self !== undefined &&
      self !== entity.id &&
      entity.of.length === 0 &&
      language.site.test(entity.name)
    )
      entity.of.push(self);
  const mentions = resolvePointers(flow.text, named, book.byId, language.pointers, { prominent, self });
  addPointedOwners(flow.text, mentions, book.byId, language);
  return { byId: book.byId, mentions, prominent, self };
};

const selfOf = (
  named: readonly NameMention[],
  { byId, entities }: EntityBook,
  headEnd: number,
  publisher: string | undefined,
): string | undefined => {
  if (publisher !== undefined) {
    const told = entities.find(
      ({ type, forms }) => type !== 'person' && type !== 'state' && forms.some((form) => publisher.includes(form)),
    );
    if (told !== undefined) return told.id;
  }
  return named.find(({ id, start }) => start < headEnd && byId.get(id)?.type === 'organisation')?.id;
};
