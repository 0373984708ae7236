import type { Command } from '../src/briefing/command.ts';
import { forecastList } from '../src/briefing/forecasts.ts';

/** `/forecasts` shows who said what would come, when it falls due, and what came of it. */
export const forecasts: Command = {
  name: 'forecasts',
  options: [
    { name: 'by', type: 'actor' },
    { name: 'due', type: 'period' },
  ],
  run(options, context) {
    const due = options.period('due');
    return forecastList(options.named('actor', 'by'), due && { first: due.from, last: due.to }, context);
  },
};
