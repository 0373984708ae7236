import type { Desk } from '../../asking/desk.ts';
import type { Answer } from '../../model/answer.ts';
import type { Locale } from '../../model/localized.ts';
import { renderMessage } from '../../render/message.ts';
import type { Place } from '../../render/place.ts';
import { LANGUAGE_OPTION } from '../command-json.ts';
import type { Door, View, Whereabouts } from '../door.ts';
import type { Made } from './reply.ts';

/** One reader looking at one view. */
export interface Reading {
  where: Whereabouts;
  view: View;
  /** Of the view, once it is saved. */
  id?: string | undefined;
  locale: Locale;
}

type Asked = Parameters<Desk['ask']>;

const asked = ({ views }: Door, { where, view, locale }: Reading): Asked => {
  const { [LANGUAGE_OPTION]: _, ...options } = view.options;
  return [
    { command: view.command, options },
    { ...where, locale, today: view.askedOn, trouble: views.trouble() },
  ];
};

/** What the desk says to a view. @throws {UserError} in the reader's language */
export const askView = (door: Door, reading: Reading): Promise<Answer> => door.desk.ask(...asked(door, reading));

/** Makes the change that a view asks for, and reports. @throws {UserError} in the reader's language */
export const confirmView = (door: Door, reading: Reading): Promise<Answer> => door.desk.confirm(...asked(door, reading));

/** The view's answer as a message whose buttons keep working after a restart; without buttons when the view cannot be saved. @throws {UserError} in the reader's language */
export const present = async (door: Door, reading: Reading, place: Place = { page: 0 }): Promise<Made> => {
  const answer = await askView(door, reading);
  const id = reading.id ?? (await door.views.saveView(reading.where, reading.view));
  const view = id === undefined ? undefined : { id, command: reading.view.command };
  return { message: renderMessage(answer, place, view, door.mention) };
};
