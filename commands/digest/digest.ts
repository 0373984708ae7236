import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import { choice } from '../../src/asking/options/choice.ts';
import { day } from '../../src/asking/options/day.ts';
import { channel } from '../../src/asking/options/discord-id.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { timeOfDay } from '../../src/asking/options/time-of-day.ts';
import { timeZone } from '../../src/asking/options/time-zone.ts';
import { weekdays } from '../../src/asking/options/weekdays.ts';
import type { Deed } from '../../src/model/answer.ts';
import { words } from './words.ts';

/** A deed of the values that are given. */
const deed = (name: string, values: Record<string, string | undefined>): Deed => ({
  deed: name,
  values: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
});

const now = defineCommand({
  name: 'now',
  words: words.now,
  options: { day, channel },
  run: (values) => deed('digest now', values),
});

const schedule = defineCommand({
  name: 'schedule',
  words: words.schedule,
  options: {
    channel: required(channel),
    time: required(timeOfDay),
    days: weekdays,
    'time-zone': timeZone,
    topics: text,
    'if-nothing': choice(words.ifNothing),
  },
  run: ({ days, 'time-zone': zone, 'if-nothing': ifNothing, ...values }) =>
    deed('digest schedule', { ...values, zone, days: days?.join(), quiet: ifNothing === 'skip' ? 'yes' : undefined }),
});

const status = defineCommand({ name: 'status', words: words.status, options: {}, run: () => deed('digest status', {}) });

const stop = defineCommand({
  name: 'stop',
  words: words.stop,
  options: { channel },
  run: (values) => deed('digest stop', values),
});

/** `/digest` shows the digest to anybody; those who manage a server have it posted, see how it is doing and end it. */
export const digest = [
  ...groupCommands('digest', words.group, [now]),
  ...groupCommands('digest', words.group, [schedule, status, stop], { managers: true }),
];
