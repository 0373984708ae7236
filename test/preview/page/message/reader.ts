import type { ReadingContext } from '../../../../src/preview/page/message/reading-context.ts';

/** A reader of English at noon on 1 March 2026, on a server with a channel, a role and a person. */
export const READER: ReadingContext = {
  locale: 'en-US',
  now: Date.UTC(2026, 2, 1, 12),
  timeZone: 'UTC',
  labelOf: (command) => command,
  here: { channels: [{ id: '56', name: 'newsroom' }], roles: [{ id: '57', name: 'editors' }], users: [{ id: '34', name: 'Ada' }] },
  menu: [],
};
