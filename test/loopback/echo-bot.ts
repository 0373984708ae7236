import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Loopback } from '../../src/loopback/loopback.ts';
import type { CommandBody } from '../../src/loopback/rules/command-rules.ts';
import { type LoopbackOptions, startLoopback } from '../../src/loopback/start-loopback.ts';

/** What a test's bot does on an interaction. */
export type Handler = (interaction: Interaction) => Promise<unknown>;

/** A real discord.js client, logged in, with its commands registered. */
export interface TestBot {
  client: Client<true>;
  /** What the handler has thrown so far. */
  failures: Error[];
}

/** Logs a bot in to a loopback or preview; it registers `commands` and hands every interaction to `handle`. */
export const connectBot = async (
  { apiUrl, token }: { apiUrl: string; token: string },
  commands: CommandBody[],
  handle: Handler,
): Promise<TestBot> => {
  const client = new Client(clientOptions(apiUrl));
  const failures: Error[] = [];
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction).catch((error: Error) => failures.push(error)));
  await Promise.all([new Promise((resolve) => client.once(Events.ClientReady, resolve)), client.login(token)]);
  const ready = client as Client<true>;
  await ready.application.commands.set(commands as never);
  return { client: ready, failures };
};

/** Options by which discord.js takes the loopback for Discord. */
const clientOptions = (apiUrl: string): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: apiUrl },
  allowedMentions: { parse: [] },
});

/** A bot on a loopback of its own. */
export interface Stage extends TestBot {
  loopback: Loopback;
  close(): Promise<void>;
}

/** Starts a loopback and connects a bot. */
export const stage = async (commands: CommandBody[], handle: Handler, options: LoopbackOptions = {}): Promise<Stage> => {
  const loopback = await startLoopback(options);
  const bot = await connectBot(loopback, commands, handle);
  const close = async () => {
    await bot.client.destroy();
    await loopback.close();
  };
  return { loopback, ...bot, close };
};
