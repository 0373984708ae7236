import type { Command } from '../../src/asking/command.ts';
import { forecastList } from './list.ts';

/** `/forecasts` shows who said what would come, when it falls due, and what came of it. */
export const forecasts: Command = {
  name: 'forecasts',
  options: [
    { name: 'by', type: 'actor' },
    { name: 'due', type: 'period' },
  ],
  run: (options, context) => forecastList(options.named('actor', 'by'), options.period('due'), context),
};
