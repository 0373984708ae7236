import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import { type GivenMessage, readMessage } from '../../model/server/given-message.ts';
import type { OptionType } from './option-type.ts';

/** A message that was pointed to: only a message's own menu gives one. */
export const message: OptionType<GivenMessage, false> = {
  required: false,
  input: { type: 'message' },
  read(typed, { reader: { locale } }) {
    const found = readMessage(typed);
    if (found === undefined) throw new UserError(say(locale, refusals.notAMessage));
    return found;
  },
};
