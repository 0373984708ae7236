import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { RenderedMessage } from '../../render/message.ts';
import type { Audience, Made, Reply } from './reply.ts';

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

const askForPatience = async (interaction: RepliableInteraction, audience: Audience): Promise<void> => {
  if (audience === 'in place' && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply(audience === 'alone' ? { flags: MessageFlags.Ephemeral } : {});
};

/** One reply on its way to Discord. */
export interface Delivery {
  /** Gives what was made: as the first response, or in the place of the promise once that is given. @throws Discord's refusals */
  give(made: Made): Promise<void>;
  /** Asks Discord for patience. A refusal is thrown by `give`, or by `tellAlone`. */
  defer(): void;
  /** Tells the asker, and where it can be only the asker, even when a reply is under way or done. @throws Discord's refusals */
  tellAlone(message: RenderedMessage): Promise<void>;
}

/** The way of one reply. An answer made in time takes one request. */
export const openDelivery = (interaction: RepliableInteraction, audience: Reply['audience']): Delivery => {
  let promised: Promise<void> | undefined;
  const tellAlone = async (message: RenderedMessage): Promise<void> => {
    await promised;
    const alone = body(message, 'alone');
    if (!interaction.deferred && !interaction.replied) await interaction.reply(alone);
    else if (interaction.isMessageComponent() || interaction.replied) await interaction.followUp(alone);
    else await interaction.editReply(body(message, 'everyone'));
  };
  return {
    tellAlone,
    defer() {
      promised ??= askForPatience(interaction, audience);
      promised.catch(() => undefined);
    },
    async give(made) {
      if ('aside' in made) return tellAlone(made.aside);
      if (promised === undefined) return respond(interaction, made.message, audience);
      await promised;
      await interaction.editReply(body(made.message, 'everyone'));
    },
  };
};
