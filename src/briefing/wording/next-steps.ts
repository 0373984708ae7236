import type { Context } from '../../asking/command.ts';
import { say } from '../../messages/say.ts';
import type { Words } from '../../messages/words.ts';
import type { Answer } from '../../model/answer.ts';
import { hasEvents } from '../choosing/pick.ts';
import type { Scope } from '../choosing/select.ts';

type Next = Answer['next'];

/** What can be asked next of the same day's knowledge, where the answer is asked `as-of` one. */
export const nextStep = (label: string, command: string, options: Record<string, string>, { shelf: { day } }: Context): Next[number] => ({
  label,
  ask: { command, options: day === undefined ? options : { ...options, 'as-of': day } },
});

/** The options of `/timeline` that give a scope. */
const optionsOf = ({ period, actor, plan, document, about }: Scope): Record<string, string> => ({
  ...(period?.first && { from: period.first }),
  ...(period?.last && { to: period.last }),
  ...(actor && { actor: actor.id }),
  ...(plan && { plan: plan.id }),
  ...(document && { source: document.id }),
  ...(about && { about }),
});

/** The timeline of a scope; nothing when it would be empty. */
export const nextTimeline = (label: Words, scope: Scope, context: Context): Next =>
  hasEvents(scope, context) ? [nextStep(say(context.locale, label), 'timeline', optionsOf(scope), context)] : [];
