import * as z from 'zod/mini';
import { CannotSend } from '../loopback/interactions/cannot-send.ts';
import type { OptionFile } from '../loopback/interactions/resolver.ts';
import type { Loopback } from '../loopback/loopback.ts';
import { INVALID_FORM } from '../loopback/rules/api-error.ts';
import type { Outcome } from '../loopback/state/exchange.ts';
import type { PostedMessage, Upload } from '../loopback/state/message-store.ts';
import type {
  PageAutocomplete,
  PageCommand,
  PageComponent,
  PageFormValues,
  PageMessageCommand,
  PageMorning,
  PagePost,
  PageResult,
} from './page/protocol.ts';
import type { PageOptions } from './page-stream.ts';

/** Does what the page asks for in the reader's name. @throws {CannotSend} what Discord's client would not send. @throws {ApiError} a body that no page of ours sends */
export type PageAction = (loopback: Loopback, body: unknown, uploads: readonly Upload[], options: PageOptions) => Promise<object>;

const locale = z.enum(['ja', 'en-US']);
const texts = z.record(z.string(), z.string());
const command = { command: z.string(), options: texts, locale, channelId: z.string() };

const SCHEMAS = {
  command: z.object({ ...command, fileOptions: z.optional(z.array(z.string())) }),
  autocomplete: z.object({ ...command, focused: z.object({ name: z.string(), value: z.string() }) }),
  component: z.object({ messageId: z.string(), customId: z.string(), values: z.optional(z.array(z.string())), locale }),
  messageCommand: z.object({ messageId: z.string(), name: z.string(), locale }),
  form: z.object({
    token: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    fileFields: z.optional(z.array(z.string())),
    locale,
  }),
  post: z.object({ content: z.string(), channelId: z.string() }),
  morning: z.object({ day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)), channelId: z.string(), locale }),
  dismiss: z.object({ messageId: z.string() }),
};

const read = <Body>(schema: z.ZodMiniType, body: unknown): Body => {
  const { success, data } = z.safeParse(schema, body);
  if (!success) throw INVALID_FORM;
  return data as Body;
};

const asFile = ({ name, bytes, contentType }: Upload): OptionFile => ({ name, bytes, contentType });

/** Files under the names they were sent for, several under one. */
const filesByName = (names: readonly string[], uploads: readonly Upload[]): Record<string, OptionFile[]> => {
  const files: Record<string, OptionFile[]> = {};
  for (const upload of uploads) {
    const name = names[Number(upload.id)];
    if (name !== undefined) files[name] = [...(files[name] ?? []), asFile(upload)];
  }
  return files;
};

const tell = ({ kind, modal, token }: Outcome): PageResult =>
  kind === 'modal' && modal ? { kind, form: { token, modal } } : { kind: kind as 'message' };

const messageOf = (loopback: Loopback, id: string): PostedMessage => {
  const message = loopback.messagesFor().find(({ api }) => api.id === id);
  if (message === undefined) throw new CannotSend('message-gone');
  return message;
};

/** What the page can do, by the last part of the address. */
export const ACTIONS: Record<string, PageAction> = {
  async command(loopback, body, uploads) {
    const { options, fileOptions = [], ...rest } = read<PageCommand>(SCHEMAS.command, body);
    const files = Object.entries(filesByName(fileOptions, uploads)).flatMap(([name, [file]]) => (file ? [[name, file] as const] : []));
    return tell(await loopback.interactBriefly({ ...rest, options: { ...options, ...Object.fromEntries(files) } }));
  },
  async autocomplete(loopback, body) {
    return { choices: await loopback.autocomplete(read<PageAutocomplete>(SCHEMAS.autocomplete, body)) };
  },
  async component(loopback, body) {
    const { messageId, customId, values, locale: spoken } = read<PageComponent>(SCHEMAS.component, body);
    const message = messageOf(loopback, messageId);
    const asker = { locale: spoken };
    return tell(
      await (values === undefined ? loopback.pressButton(message, customId, asker) : loopback.selectMenu(message, customId, values, asker)),
    );
  },
  async 'message-command'(loopback, body) {
    const { messageId, name, locale: spoken } = read<PageMessageCommand>(SCHEMAS.messageCommand, body);
    return tell(await loopback.useMessageMenu(messageOf(loopback, messageId), name, { locale: spoken }));
  },
  async form(loopback, body, uploads) {
    const { token, values, fileFields = [], locale: spoken } = read<PageFormValues>(SCHEMAS.form, body);
    const filled = { ...values, ...filesByName(fileFields, uploads) };
    return tell(await loopback.submitModal({ token }, filled, { locale: spoken }));
  },
  async post(loopback, body, uploads) {
    const { content, channelId } = read<PagePost>(SCHEMAS.post, body);
    loopback.post({ content, files: uploads.map(asFile) }, { channelId });
    return { kind: 'message' };
  },
  async morning(loopback, body, _, { morning }) {
    const { day, channelId, locale: spoken } = read<PageMorning>(SCHEMAS.morning, body);
    const server = loopback.guilds.find(({ channels }) => channels.some(({ id }) => id === channelId));
    if (morning === undefined || server === undefined || Number.isNaN(Date.parse(day))) throw INVALID_FORM;
    await morning(day, { server: server.id, channel: channelId, locale: spoken === 'ja' ? 'ja' : 'en' });
    return { kind: 'message' };
  },
  async dismiss(loopback, body) {
    const { messageId } = read<{ messageId: string }>(SCHEMAS.dismiss, body);
    loopback.dismiss(messageOf(loopback, messageId));
    return { kind: 'update' };
  },
};
