import { about as brief } from '../src/briefing/about.ts';
import type { Command } from '../src/briefing/command.ts';

/** `/about` says what Keii knows here, how it works and what it keeps. */
export const about: Command = { name: 'about', options: [], run: (_, context) => brief(context) };
