import type { APIAttachment, APIRole, APIUser } from 'discord-api-types/v10';
import { ALL_PERMISSIONS, apiMember, apiRole } from '../state/directory.ts';
import type { LoopbackState } from '../state/state.ts';
import { CannotSend } from './cannot-send.ts';

/** A file as somebody hands it over. */
export interface OptionFile {
  name: string;
  bytes: Uint8Array;
  contentType?: string;
}

/** What an id in an interaction can stand for. */
export type ResolvedKind = 'user' | 'role' | 'channel' | 'mentionable' | 'attachment';

/** What the ids of an interaction stand for, by kind and id. */
interface Resolved {
  attachments: Record<string, APIAttachment>;
  users: Record<string, APIUser>;
  members: Record<string, object>;
  roles: Record<string, APIRole>;
  channels: Record<string, object>;
}

/** Collects what the values of one interaction stand for. */
export interface Resolver {
  /** The id to send for a value: of a file, or of what was named by id, name or mention. @throws {CannotSend} when there is no such thing */
  put(kind: ResolvedKind | undefined, value: string | OptionFile, option: string): string;
  /** To be spread into an interaction's data. */
  resolved(): { resolved?: Partial<Resolved> };
}

const NOTHING_SENT = 'application/octet-stream';

/** For one interaction in a server, or in a direct conversation. */
export const createResolver = (state: LoopbackState, guildId: string | null): Resolver => {
  const found: Partial<Resolved> = {};
  const guild = state.guilds.find(({ id }) => id === guildId);
  const add = <Kind extends keyof Resolved>(kind: Kind, id: string, value: Resolved[Kind][string]): string => {
    found[kind] = { ...found[kind], [id]: value } as Resolved[Kind];
    return id;
  };
  const keep = ({ name, bytes, contentType = NOTHING_SENT }: OptionFile): string => {
    const attachment = state.messages.keep({ id: '0', name, bytes, contentType });
    return add('attachments', attachment.id, attachment);
  };
  const putChannel = (typed: string): string | undefined => {
    const channel = guild?.channels.find(({ id, name }) => isNamed(typed, id, name, '#'));
    return channel && add('channels', channel.id, { ...channel, type: 0, permissions: ALL_PERMISSIONS.toString() });
  };
  const putRole = (typed: string): string | undefined => {
    const role = guild?.roles?.find(({ id, name }) => isNamed(typed, id, name, '@'));
    return role && add('roles', role.id, apiRole(role));
  };
  const putUser = (typed: string): string | undefined => {
    const [id] = /\d{1,20}/u.exec(typed) ?? [];
    if (id === undefined) return undefined;
    const user = state.user(id);
    const { user: _, ...member } = apiMember(user, ALL_PERMISSIONS);
    if (guild !== undefined) add('members', id, member);
    return add('users', id, user);
  };
  const find: Record<Exclude<ResolvedKind, 'attachment'>, (typed: string) => string | undefined> = {
    channel: putChannel,
    role: putRole,
    user: putUser,
    mentionable: (typed) => putRole(typed) ?? putUser(typed),
  };
  return {
    put(kind, value, option) {
      if (typeof value === 'object') return keep(value);
      if (kind === undefined) return value;
      if (kind === 'attachment') throw new CannotSend('not-a-file', { option, value });
      const id = find[kind](value.trim());
      if (id === undefined) throw new CannotSend('not-here', { option, value });
      return id;
    },
    resolved: () => (Object.keys(found).length > 0 ? { resolved: found } : {}),
  };
};

/** Whether a text is an id, a mention or a name, with or without its mark. */
const isNamed = (typed: string, id: string, name: string, mark: string): boolean =>
  typed === id || typed.replaceAll(/[<>#@&]/gu, '') === id || typed === name || typed === `${mark}${name}`;
