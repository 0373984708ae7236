import type { Command } from '../src/asking/command.ts';
import { about } from './about/about.ts';
import { actor } from './actor/actor.ts';
import { ask } from './ask/ask.ts';
import { digest } from './digest/digest.ts';
import { disagreements } from './disagreements/disagreements.ts';
import { documents } from './documents/documents.ts';
import { feed } from './feed/feed.ts';
import { forecasts } from './forecasts/forecasts.ts';
import { help } from './help/help.ts';
import { ingest } from './ingest/ingest.ts';
import { names } from './names/names.ts';
import { plan } from './plan/plan.ts';
import { settings } from './settings/settings.ts';
import { source } from './source/source.ts';
import { stance } from './stance/stance.ts';
import { timeline } from './timeline/timeline.ts';
import { watch } from './watch/watch.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  timeline,
  ask,
  actor,
  plan,
  stance,
  disagreements,
  forecasts,
  source,
  ...digest,
  ...watch,
  ...ingest,
  ...documents,
  ...names,
  ...feed,
  ...settings,
  about,
  help,
];
