import type { Actor } from '../../model/actor.ts';
import { textsOf } from '../../model/localized.ts';
import type { Plan } from '../../model/plan.ts';
import type { KnownPlan } from '../plans/find-plans.ts';
import type { EntityType, KnownName } from './entity.ts';

const TYPES: Record<Actor['type'], EntityType> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  bloc: 'state',
  outlet: 'outlet',
};

/** Actors of a library as names to look for, in every spelling they go by. */
export const knownNames = (actors: readonly Actor[]): KnownName[] =>
  actors.map(({ id, type, name, aliases }) => ({ id, type: TYPES[type], names: [...new Set([...textsOf(name), ...aliases])] }));

/** Plans of a library as names to look for. */
export const knownPlans = (plans: readonly Plan[]): KnownPlan[] =>
  plans.map(({ id, name, aliases }) => ({ id, names: [...new Set([name.ja, name.en, ...aliases])] }));
