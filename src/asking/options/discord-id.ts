import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { OptionType } from './option-type.ts';

/** An id of Discord's, also as it stands in a mention: `<#…>` a channel, `<@&…>` a role. */
const ID = /^(?:<(?:#|@&))?(\d{15,20})>?$/;

/** The same, with a role's name behind it. */
const ROLE = /^(\S*)(?: (.+))?$/su;

/** Something of Discord's with its name. */
interface NamedId {
  id: string;
  name: string;
}

/** A role as the text of an option. */
export const writeRole = ({ id, name }: NamedId): string => `${id} ${name}`;

const discordId = (type: 'channel' | 'role'): OptionType<string, false> => ({
  required: false,
  input: { type },
  read(typed, { reader: { locale }, option }) {
    const [, id] = ID.exec(typed.trim()) ?? [];
    if (id === undefined)
      throw new UserError(say(locale, refusals[type === 'channel' ? 'notAChannel' : 'notARole'], { option, value: typed }));
    return id;
  },
});

/** A channel of the server, by id. */
export const channel: OptionType<string, false> = discordId('channel');

/** A role of the server; its name is its id where the door did not give it. */
export const role: OptionType<NamedId, false> = {
  required: false,
  input: { type: 'role' },
  read(typed, context) {
    const [, id = '', name] = ROLE.exec(typed.trim()) ?? [];
    return { id: discordId('role').read(id, context), name: name ?? id };
  },
};
