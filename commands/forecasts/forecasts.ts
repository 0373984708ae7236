import { defineCommand } from '../../src/asking/command.ts';
import { actor } from '../../src/asking/options/named.ts';
import { period } from '../../src/asking/options/period.ts';
import { forecastList } from './list.ts';
import { words } from './words.ts';

/** `/forecasts` shows who said what would come, when it falls due, and what came of it. */
export const forecasts = defineCommand({
  name: 'forecasts',
  words,
  options: { by: actor, due: period },
  run: ({ by, due }, context) => forecastList(by, due, context),
});
