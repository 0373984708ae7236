import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import { type Attachment, readAttachment } from '../../model/server/attachment.ts';
import type { OptionType } from './option-type.ts';

/** A file that comes with the command. */
export const attachment: OptionType<Attachment, false> = {
  required: false,
  input: { type: 'attachment' },
  read(typed, { reader: { locale }, option }) {
    const found = readAttachment(typed);
    if (found === undefined) throw new UserError(say(locale, refusals.notAFile, { option, value: typed }));
    return found;
  },
};
