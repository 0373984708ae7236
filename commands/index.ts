import type { Command } from '../src/briefing/command.ts';
import { about } from './about.ts';
import { actor } from './actor.ts';
import { ask } from './ask.ts';
import { disagreements } from './disagreements.ts';
import { forecasts } from './forecasts.ts';
import { help } from './help.ts';
import { plan } from './plan.ts';
import { source } from './source.ts';
import { stance } from './stance.ts';
import { timeline } from './timeline.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [timeline, ask, actor, plan, stance, disagreements, forecasts, source, about, help];
