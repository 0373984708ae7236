import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Loopback } from '../../src/preview/loopback/loopback.ts';
import { type LoopbackOptions, startLoopback } from '../../src/preview/loopback/start-loopback.ts';
import type { CommandBody } from '../../src/preview/rules/command-rules.ts';

/** A real discord.js client on a loopback, with the commands registered. */
export interface Stage {
  loopback: Loopback;
  client: Client<true>;
  close(): Promise<void>;
}

/** What a test's bot does on an interaction; what it throws ends in `stage.failures`. */
export type Handler = (interaction: Interaction) => Promise<unknown>;

/** Starts a loopback and logs a bot in that registers `commands` and hands every interaction to `handle`. */
export const stage = async (
  commands: CommandBody[],
  handle: Handler,
  options: LoopbackOptions = {},
): Promise<Stage & { failures: Error[] }> => {
  const loopback = await startLoopback(options);
  const client = new Client(clientOptions(loopback));
  const failures: Error[] = [];
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction).catch((error: Error) => failures.push(error)));
  await Promise.all([new Promise((resolve) => client.once(Events.ClientReady, resolve)), client.login(loopback.token)]);
  const ready = client as Client<true>;
  await ready.application.commands.set(commands as never);
  return { loopback, client: ready, failures, close: () => closeAll(ready, loopback) };
};

/** Options by which discord.js takes the loopback for Discord. */
export const clientOptions = ({ apiUrl }: Loopback): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: apiUrl },
  allowedMentions: { parse: [] },
});

const closeAll = async (client: Client, loopback: Loopback): Promise<void> => {
  await client.destroy();
  await loopback.close();
};
