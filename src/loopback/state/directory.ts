import type { APIChannel, APIGuild, APIInteractionGuildMember, APIRole, APIUser } from 'discord-api-types/v10';

/** A server to make up: Discord calls it a guild. */
export interface GuildSeed {
  id: string;
  name: string;
  channels: { id: string; name: string }[];
  /** Beside the one that everybody has. */
  roles?: { id: string; name: string }[];
}

/** The server that stands ready when none is asked for. */
export const DEFAULT_GUILD: GuildSeed = {
  id: '900000000000000001',
  name: 'Loopback',
  channels: [{ id: '900000000000000011', name: 'general' }],
  roles: [{ id: '900000000000000021', name: 'editors' }],
};

/** The one who asks when nobody else is named. */
export const DEFAULT_USER_ID = '800000000000000001';
/** The bot's own id, also its application's. */
export const BOT_ID = '700000000000000001';

/** Every permission Discord has or may get: what an owner holds. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** An account; one that was never named is called by the end of its id. */
export const apiUser = (id: string, name = `member-${id.slice(-4)}`): APIUser => ({
  id,
  username: name.toLowerCase(),
  global_name: name,
  discriminator: '0',
  avatar: null,
});

/** The bot's account. */
export const apiBot = (name: string): APIUser => ({ ...apiUser(BOT_ID, name), bot: true });

/** A member as an interaction carries it. */
export const apiMember = (user: APIUser, permissions: bigint): Omit<APIInteractionGuildMember, 'flags'> & { flags: number } => ({
  user,
  permissions: permissions.toString(),
  roles: [],
  joined_at: '2025-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
});

/** A text channel of a server, with what everybody is denied there. */
export const apiChannel = (guild: GuildSeed, id: string, denied = 0n): APIChannel | undefined => {
  const channel = guild.channels.find((candidate) => candidate.id === id);
  if (channel === undefined) return undefined;
  const overwrites = denied === 0n ? [] : [{ id: guild.id, type: 0 as const, allow: '0', deny: denied.toString() }];
  return { ...channel, type: 0, guild_id: guild.id, position: 0, permission_overwrites: overwrites, nsfw: false };
};

/** A direct conversation between the bot and one user. */
export const apiDirectChannel = (id: string, user: APIUser): APIChannel => ({
  id,
  type: 1,
  recipients: [user],
  last_message_id: null,
  name: null,
});

/** A role as the API gives it. */
export const apiRole = ({ id, name }: { id: string; name: string }): APIRole =>
  ({
    id,
    name,
    permissions: ORDINARY_PERMISSIONS.toString(),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  }) as unknown as APIRole;

/** Everything but to stand above all overwrites of channels. */
const ORDINARY_PERMISSIONS = ALL_PERMISSIONS & ~(1n << 3n);

/** A server as `GET /guilds/{id}` gives it, with the role that everybody has first. What concerns all of it is written into its first channel. */
export const apiGuild = ({ id, name, channels, roles = [] }: GuildSeed) =>
  ({
    id,
    name,
    icon: null,
    owner_id: DEFAULT_USER_ID,
    system_channel_id: channels[0]?.id ?? null,
    roles: [{ id, name: '@everyone' }, ...roles].map(apiRole),
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
  }) as unknown as APIGuild;

/** The event by which a bot learns of a server it is in. */
export const guildCreateEvent = (guild: GuildSeed, bot: APIUser) => ({
  ...apiGuild(guild),
  channels: guild.channels.map(({ id }) => apiChannel(guild, id)),
  members: [apiMember(bot, ALL_PERMISSIONS)],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  joined_at: '2025-01-01T00:00:00.000000+00:00',
  member_count: 2,
  large: false,
  unavailable: false,
});
