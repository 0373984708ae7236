import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import { choice } from '../../src/asking/options/choice.ts';
import { role as aRole } from '../../src/asking/options/discord-id.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { words } from './words.ts';

const show = defineCommand({ name: 'show', words: words.show, options: {}, run: () => ({ deed: 'settings show', values: {} }) });

const pack = defineCommand({
  name: 'pack',
  words: words.pack,
  options: { pack: required(text), use: required(choice(words.use)) },
  run: (values) => ({ deed: 'settings pack', values }),
});

const role = defineCommand({
  name: 'role',
  words: words.role,
  options: { role: aRole },
  run: ({ role: given }) => ({ deed: 'settings role', values: { ...given } }),
});

const forget = defineCommand({ name: 'forget', words: words.forget, options: {}, run: () => ({ deed: 'settings forget', values: {} }) });

/** `/settings` shows and changes what holds for a server: which shipped packs it sees, and what is kept of it. */
export const settings = groupCommands('settings', words.group, [show, pack, role, forget], { managers: 'only' });
