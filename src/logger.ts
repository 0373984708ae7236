import { destination, type Logger, pino } from 'pino';

/** A log of JSON lines on standard error, as standard output is for people and pipes. */
export const openLogger = (level: string): Logger => pino({ level, base: null }, destination({ dest: 2, sync: true }));
