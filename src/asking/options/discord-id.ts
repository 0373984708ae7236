import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { OptionType } from './option-type.ts';

/** An id of Discord's, also as it stands in a mention: `<#…>` a channel, `<@&…>` a role. */
const ID = /^(?:<(?:#|@&))?(\d{15,20})>?$/;

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

/** A role of the server, by id. */
export const role: OptionType<string, false> = discordId('role');
