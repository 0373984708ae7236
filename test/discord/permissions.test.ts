import { type APIGuildMember, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { permissionsIn } from '../../src/discord/permissions.ts';

const { ViewChannel, SendMessages, Administrator } = PermissionFlagsBits;
const role = (id: string, permissions: bigint) => ({ id, permissions: permissions.toString() });
const server = (owner: string, ...more: bigint[]) =>
  ({ id: 'all', owner_id: owner, roles: [role('all', ViewChannel), ...more.map((one, index) => role(`r${index}`, one))] }) as never;
const member = (...roles: string[]) => ({ roles }) as unknown as APIGuildMember;
const overwrite = (id: string, allow: bigint, deny: bigint, type = OverwriteType.Role) => ({
  id,
  type,
  allow: allow.toString(),
  deny: deny.toString(),
});
const may = (granted: bigint) => [(granted & ViewChannel) !== 0n, (granted & SendMessages) !== 0n];

test.each([
  ['what everybody may', server('x'), member(), [], [true, false]],
  ['what a role of its own adds', server('x', SendMessages), member('r0'), [], [true, true]],
  ['not what another role adds', server('x', SendMessages), member(), [], [true, false]],
  ['less where everybody is denied', server('x', SendMessages), member('r0'), [overwrite('all', 0n, ViewChannel)], [false, true]],
  [
    'more where its role is allowed again',
    server('x', 0n),
    member('r0'),
    [overwrite('r0', SendMessages, 0n), overwrite('all', 0n, SendMessages)],
    [true, true],
  ],
  [
    'what is said of itself, last of all',
    server('x', SendMessages),
    member('r0'),
    [overwrite('me', 0n, SendMessages, OverwriteType.Member), overwrite('r0', SendMessages, 0n)],
    [true, false],
  ],
  ['everything as an administrator', server('x', Administrator), member('r0'), [overwrite('all', 0n, ViewChannel)], [true, true]],
  ['everything as the owner', server('me'), member(), [overwrite('all', 0n, ViewChannel)], [true, true]],
])('%s', (_, where, who, overwrites, expected) => {
  expect(may(permissionsIn(where, who, 'me', overwrites))).toEqual(expected);
});
