import type { APIGuild, APIGuildMember, APIOverwrite } from 'discord.js';
import { OverwriteType, PermissionFlagsBits } from 'discord.js';

/** Of a server: who owns it, and its roles. */
type Server = Pick<APIGuild, 'id' | 'owner_id' | 'roles'>;

const bits = (text: string): bigint => BigInt(text);

/** The overwrites that concern a member, in the order in which they count. */
const stepsFor = (overwrites: readonly APIOverwrite[], everyone: string, member: APIGuildMember, self: string) => {
  const own = overwrites.filter(({ type, id }) => type === OverwriteType.Role && id !== everyone && member.roles.includes(id));
  const merged = own.reduce((sum, { allow, deny }) => ({ allow: sum.allow | bits(allow), deny: sum.deny | bits(deny) }), {
    allow: 0n,
    deny: 0n,
  });
  const single = (id: string) =>
    overwrites.filter((one) => one.id === id).map(({ allow, deny }) => ({ allow: bits(allow), deny: bits(deny) }));
  return [...single(everyone), merged, ...single(self)];
};

/**
 * What a member may do in a channel.
 *
 * @see https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export const permissionsIn = (server: Server, member: APIGuildMember, self: string, overwrites: readonly APIOverwrite[]): bigint => {
  const roles = server.roles.filter(({ id }) => id === server.id || member.roles.includes(id));
  const base = roles.reduce((sum, { permissions }) => sum | bits(permissions), 0n);
  if (server.owner_id === self || (base & PermissionFlagsBits.Administrator) !== 0n) return -1n;
  return stepsFor(overwrites, server.id, member, self).reduce((sum, { allow, deny }) => (sum & ~deny) | allow, base);
};
