import { setTimeout as sleep } from 'node:timers/promises';
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { RenderedMessage } from '../render/message.ts';
import type { Audience, Reply } from './reply.ts';

const ephemeralFor = (audience: Audience) => (audience === 'alone' ? MessageFlags.Ephemeral : 0);

const body = ({ components, flags }: RenderedMessage, audience: Audience) => ({
  components,
  flags: flags | ephemeralFor(audience),
  allowedMentions: { parse: [] },
});

const respond = async (interaction: RepliableInteraction, message: RenderedMessage, audience: Audience): Promise<void> => {
  if (audience === 'in place' && interaction.isMessageComponent()) await interaction.update(body(message, audience));
  else await interaction.reply(body(message, audience));
};

const defer = async (interaction: RepliableInteraction, audience: Audience): Promise<void> => {
  if (audience === 'in place' && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply(audience === 'alone' ? { flags: MessageFlags.Ephemeral } : {});
};

/**
 * Answers at once when the message is made in time, which takes one request; else asks Discord for patience and answers when it is made.
 *
 * @throws what making the message throws, and Discord's refusals
 */
export const deliver = async (interaction: RepliableInteraction, { audience, make }: Reply, patienceMs: number): Promise<void> => {
  const making = Promise.resolve(make());
  const patience = new AbortController();
  const late = sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined);
  const made = await Promise.race([making, late]).finally(() => patience.abort());
  if (made !== undefined) return respond(interaction, made, audience);
  making.catch(() => undefined);
  await defer(interaction, audience);
  await interaction.editReply(body(await making, 'everyone'));
};

/** Tells the asker, and where it can be only the asker, even when a reply is under way or done. */
export const tellAlone = async (interaction: RepliableInteraction, message: RenderedMessage): Promise<void> => {
  const alone = body(message, 'alone');
  if (!interaction.deferred && !interaction.replied) await interaction.reply(alone);
  else if (interaction.isMessageComponent() || interaction.replied) await interaction.followUp(alone);
  else await interaction.editReply(body(message, 'everyone'));
};
