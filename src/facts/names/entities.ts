import type { Entity, EntityType, FoundName, KnownName } from './entity.ts';
import { foldForm } from './fold-form.ts';
import { STATES } from './states.ts';

/** Which reading of a name counts when several rules read it differently. */
const RANK: Record<EntityType, number> = { state: 0, outlet: 1, organisation: 2, thing: 3, person: 4 };
/** A rule that reads one word before a verb knows less than any other. */
const GUESSES = new Set(['speaker', 'full-name', 'katakana-full', 'repeated', 'tagged']);

const partsOf = (name: string): string[] => name.split(/[・=\s]+/).filter((part) => part.length > 1);

const isShortOf = (short: string, { name, type }: Entity): boolean => {
  const parts = partsOf(name);
  if (type === 'person') {
    if (parts.length > 1)
      return (
        parts.at(-1) === short ||
        (/^\p{Lu}\p{Ll}{3,}$/u.test(short) && parts[0] === short) ||
        (parts.length > 2 && parts.slice(1).join(' ') === short)
      );
    const isPart = name.startsWith(short) || (short.length > 1 && name.endsWith(short));
    return /^[一-龥々ヶ]/.test(short) && isPart && name.length > short.length && name.length - short.length <= 4;
  }
  return (
    short.length >= 3 &&
    (parts.length > 1 ? parts.includes(short) || name.endsWith(` ${short}`) || name.startsWith(`${short} `) : name.endsWith(short))
  );
};

/** Parliament, government and forces of a state act as the state. */
const STATE_BODY = {
  ja: /(?:議会|国会|下院|上院|(?:自治)?政府|内閣|当局|[一-龥]{2,4}省|[一-龥]{0,2}軍|側|代表団|大統領府|首相府)$/,
  en: / (?:Government|Parliament|Cabinet|Ministry of .*|[A-Z]\w+ Ministry|Army|Forces|Armed Forces|Navy)$/,
} as const;

const stateBehind = (name: string, byForm: ReadonlyMap<string, Entity>, language: 'ja' | 'en'): Entity | undefined => {
  const rest = name.replace(STATE_BODY[language], '');
  const owner = rest === name ? undefined : byForm.get(foldForm(rest));
  return owner?.type === 'state' ? owner : undefined;
};

const statesOf = (language: 'ja' | 'en'): Entity[] =>
  STATES.map((state) => ({
    id: state[language][0] ?? state.code,
    name: state[language][0] ?? state.code,
    type: 'state' as const,
    forms: language === 'ja' ? [...state.ja, ...state.en.filter((name) => /^[A-Z]{2,}$/.test(name))] : state.en,
    roles: [],
    of: [],
  }));

const knownEntity = ({ id, type, names }: KnownName): Entity => ({ id, name: names[0] ?? id, type, forms: names, roles: [], of: [] });

/** Surer and longer readings first, so that short ones find what they are short for. */
const inOrder = (found: readonly FoundName[]): FoundName[] =>
  found.toSorted(
    (a, b) =>
      Number(GUESSES.has(a.rule)) - Number(GUESSES.has(b.rule)) ||
      b.name.length - a.name.length ||
      RANK[a.type] - RANK[b.type] ||
      a.start - b.start,
  );

/** The entities of a document by every folded form, those known before first. */
export interface EntityBook {
  entities: Entity[];
  byForm: Map<string, Entity>;
  byId: Map<string, Entity>;
}

/**
 * Brings together what the rules found: a surname joins its full name, a short form the longer one, a spelling of somebody known that actor.
 *
 * States come from the platform's locale data unless the known names hold them.
 */
export const gatherEntities = (found: readonly FoundName[], known: readonly KnownName[], language: 'ja' | 'en'): EntityBook => {
  const byForm = new Map<string, Entity>();
  const entities: Entity[] = [];
  const add = (entity: Entity): Entity => {
    entities.push(entity);
    for (const form of entity.forms) if (!byForm.has(foldForm(form))) byForm.set(foldForm(form), entity);
    return entity;
  };
  for (const actor of known) add(knownEntity(actor));
  for (const state of statesOf(language)) {
    const same = state.forms.map((form) => byForm.get(foldForm(form))).find((one) => one?.type === 'state');
    if (same === undefined) add(state);
    else for (const form of state.forms) if (!byForm.has(foldForm(form))) byForm.set(foldForm(form), same);
  }
  const people: Entity[] = [];
  const seen = new Set<string>();
  for (const { name, type, role, of, printed } of inOrder(found)) {
    const reading = `${name} ${type} ${role} ${of} ${printed}`;
    if (name === '' || seen.has(reading)) continue;
    seen.add(reading);
    const key = foldForm(name);
    const owner = stateBehind(name, byForm, language);
    if (owner !== undefined) {
      if (!owner.forms.includes(name)) owner.forms.push(name);
      byForm.set(key, owner);
      continue;
    }
    if (type === 'person' && partsOf(name).length > 1 && partsOf(name).every((part) => byForm.get(foldForm(part))?.type === 'state'))
      continue;
    let entity = byForm.get(key) ?? (byForm.size > 0 ? people.find((one) => isShortOf(name, one)) : undefined);
    if (entity?.type === 'state' && type !== 'state') {
      continue;
    }
    entity ??= add({ id: name, name, type, forms: [name], roles: [], of: [] });
    if (!people.includes(entity)) people.push(entity);
    for (const form of [name, printed]) if (form !== undefined && !entity.forms.includes(form)) entity.forms.push(form);
    if (!byForm.has(key)) byForm.set(key, entity);
    if (role !== undefined && !entity.roles.includes(role)) entity.roles.push(role);
    if (of !== undefined && !entity.of.includes(of)) entity.of.push(of);
  }
  return { entities, byForm, byId: new Map(entities.map((entity) => [entity.id, entity])) };
};
