import { help as brief } from '../src/briefing/about.ts';
import type { Command } from '../src/briefing/command.ts';

/** `/help` lists every command with an example. */
export const help: Command = { name: 'help', options: [], run: (_, context) => brief(context) };
