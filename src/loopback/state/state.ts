import type { APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Violation } from '../rules/rule.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { GuildSeed } from './directory.ts';
import type { Exchanges } from './exchanges.ts';
import type { MessageStore } from './message-store.ts';

/** A broken rule with the request that broke it. */
export interface RecordedViolation extends Violation {
  /** Method and path, the token left out. */
  request: string;
  body: unknown;
}

/** All that the loopback knows. */
export interface LoopbackState {
  clock: Clock;
  nextId: () => string;
  token: string;
  bot: APIUser;
  guilds: readonly GuildSeed[];
  commands: CommandRegistry;
  messages: MessageStore;
  gateway: Gateway;
  exchanges: Exchanges;
  /** Direct conversations: channel by user. */
  directChannels: Map<string, string>;
  /** Users who are in no server any more. */
  left: Set<string>;
  /** Users who take no direct messages. */
  closedTo: Set<string>;
  /** What the bot may not do, by channel. */
  denied: Map<string, bigint>;
  /** Channels that were deleted. */
  deleted: Set<string>;
  /** The account of an id; made up on first sight. */
  user: (id: string) => APIUser;
  report: (violation: RecordedViolation) => void;
}
