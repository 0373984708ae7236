import type { APIAllowedMentions, APIMessageComponent, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { COMPONENT, componentsOf, eachComponent } from './components.ts';
import { applyRules, type Finding, type Rule, type Violation } from './rule.ts';

/** The body of a message the bot sends or edits, its shape already checked against the schema. */
export interface MessageBody {
  content?: string | null;
  embeds?: readonly unknown[] | null;
  poll?: unknown;
  sticker_ids?: readonly string[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  attachments?: { id: string; description?: string }[] | null;
  flags?: number;
}

/** A message body with what the rules need to know around it. */
export interface MessageSubject {
  body: MessageBody;
  /** Whether the message is, or becomes, one of Components V2. */
  isComponentsV2: boolean;
  /** Whether an existing message is changed, so that what is left out stays. */
  isEdit: boolean;
  /** Names of the files that the message has when the request is done. */
  fileNames: readonly string[];
}

type MessageRule = Rule<MessageSubject>;

/** 40 components a message, nested ones and accessories counted. https://discord.com/developers/docs/components/reference#legacy-message-component-behavior */
const componentCount: MessageRule = {
  name: 'components-total',
  enforcedBy: 'discord',
  *find({ body }) {
    const count = [...eachComponent(body.components ?? [])].length;
    if (count > 40) yield { path: ['components'], message: `${count} components in all, at most 40` };
  },
};

/** 4,000 characters in all text displays together; counted in UTF-16 units, which is never less than Discord counts. */
const textLength: MessageRule = {
  name: 'text-total',
  enforcedBy: 'discord',
  *find({ body }) {
    const chars = componentsOf(body.components ?? [], COMPONENT.textDisplay).reduce(
      (sum, { component }) => sum + component.content.length,
      0,
    );
    if (chars > 4000) yield { path: ['components'], message: `${chars} characters of text in all, at most 4000` };
  },
};

/** A `custom_id` names one button or menu of a message. */
const uniqueCustomIds: MessageRule = {
  name: 'custom-id-unique',
  enforcedBy: 'discord',
  *find({ body }) {
    const seen = new Set<string>();
    for (const { component, path } of eachComponent(body.components ?? [])) {
      if (!('custom_id' in component)) continue;
      if (seen.has(component.custom_id)) yield { path: [...path, 'custom_id'], message: `“${component.custom_id}” is used twice` };
      seen.add(component.custom_id);
    }
  },
};

/** A row holds up to five buttons or a single menu. https://discord.com/developers/docs/components/reference#action-row */
const rowShape: MessageRule = {
  name: 'row-shape',
  enforcedBy: 'discord',
  *find({ body }) {
    for (const { component, path } of componentsOf(body.components ?? [], COMPONENT.actionRow)) {
      const isButtonsOnly = component.components.every(({ type }) => type === COMPONENT.button);
      if (!isButtonsOnly && component.components.length > 1)
        yield { path: [...path, 'components'], message: 'a menu stands alone in its row' };
    }
  },
};

/** A link button has a URL and no `custom_id`, any other the reverse; all but premium ones show a label or an emoji. */
const buttonShape: MessageRule = {
  name: 'button-shape',
  enforcedBy: 'discord',
  *find({ body }) {
    for (const { component, path } of componentsOf(body.components ?? [], COMPONENT.button)) {
      const { style, label, emoji, custom_id: customId, url, sku_id: skuId }: LooseButton = component;
      const [wanted, unwanted] = style === 5 ? [url, customId ?? skuId] : style === 6 ? [skuId, customId ?? url] : [customId, url ?? skuId];
      if (wanted === undefined || unwanted !== undefined) yield { path, message: `style ${style} needs its own target and no other` };
      if (style !== 6 && !label && !emoji) yield { path, message: 'needs a label or an emoji' };
    }
  },
};

interface LooseButton {
  style: number;
  label?: string;
  emoji?: unknown;
  custom_id?: string;
  url?: string;
  sku_id?: string;
}

/** Values of a menu differ, and its bounds and defaults can be met. */
const selectShape: MessageRule = {
  name: 'select-shape',
  enforcedBy: 'discord',
  *find({ body }) {
    for (const { component, path } of componentsOf(body.components ?? [], COMPONENT.stringSelect)) {
      const { options, min_values: least = 1, max_values: most = 1 } = component;
      if (new Set(options.map(({ value }) => value)).size < options.length)
        yield { path: [...path, 'options'], message: 'two options share a value' };
      if (least > most || most > options.length)
        yield { path, message: `${least} to ${most} of ${options.length} options cannot be chosen` };
      if (options.filter((option) => option.default).length > most)
        yield { path: [...path, 'options'], message: `more than ${most} defaults` };
    }
  },
};

/** With the Components V2 flag nothing else may carry content. https://discord.com/developers/docs/components/reference#what-is-a-component */
const componentsAlone: MessageRule = {
  name: 'components-alone',
  enforcedBy: 'discord',
  *find({ body, isComponentsV2 }) {
    if (!isComponentsV2) return;
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
      if (hasContent(body[field])) yield { path: [field], message: 'not beside components of version 2' };
    }
  },
};

const hasContent = (value: unknown): boolean => value !== undefined && value !== null && (value as { length?: number }).length !== 0;

/** Without the flag a message takes up to five rows and nothing else. */
const componentsFlagged: MessageRule = {
  name: 'components-flagged',
  enforcedBy: 'discord',
  *find({ body, isComponentsV2 }) {
    if (isComponentsV2) return;
    const components: APIMessageComponent[] = body.components ?? [];
    if (components.length > 5) yield { path: ['components'], message: 'at most 5 rows without the flag IsComponentsV2' };
    for (const [index, { type }] of components.entries()) {
      if (type !== COMPONENT.actionRow) yield { path: ['components', index], message: `type ${type} needs the flag IsComponentsV2` };
    }
  },
};

/** A message shows something. Error 50006 when it is sent. */
const notEmpty: MessageRule = {
  name: 'not-empty',
  enforcedBy: 'discord',
  *find({ body, isEdit, fileNames }) {
    const shown = [body.content, body.embeds, body.poll, body.sticker_ids, body.components, fileNames];
    if (!isEdit && !shown.some(hasContent)) yield { path: [], message: 'the message is empty' };
  },
};

const references = (components: readonly APIMessageComponent[]): (Finding & { url: string })[] =>
  [...eachComponent(components)].flatMap(({ component, path }) => {
    const at = (url: string, ...keys: Finding['path']) => ({ url, path: [...path, ...keys], message: '' });
    if (component.type === COMPONENT.file) return [at(component.file.url, 'file', 'url')];
    if (component.type === COMPONENT.thumbnail) return [at(component.media.url, 'media', 'url')];
    if (component.type !== COMPONENT.mediaGallery) return [];
    return component.items.map(({ media }, index) => at(media.url, 'items', index, 'media', 'url'));
  });

/** Pictures and files come from the web or from the message's own attachments, file components from these alone. */
const attachmentsKnown: MessageRule = {
  name: 'attachments-known',
  enforcedBy: 'discord',
  *find({ body, fileNames }) {
    for (const { url, path } of references(body.components ?? [])) {
      const name = /^attachment:\/\/(.*)$/u.exec(url)?.[1];
      if (name === undefined && (path.includes('file') || !/^https?:/u.test(url))) yield { path, message: `“${url}” cannot be shown here` };
      if (name !== undefined && !fileNames.includes(name)) yield { path, message: `no file named “${name}” is attached` };
    }
  },
};

/** Beside components of version 2 an attachment stays invisible until one of them shows it. */
const attachmentsShown: MessageRule = {
  name: 'attachments-shown',
  enforcedBy: 'house',
  *find({ body, fileNames, isComponentsV2 }) {
    if (!isComponentsV2 || !body.components) return;
    const shown = new Set(references(body.components).map(({ url }) => url));
    for (const name of fileNames)
      if (!shown.has(`attachment://${name}`)) yield { path: ['attachments'], message: `“${name}” is shown nowhere` };
  },
};

/** An answer never pings anybody: whatever text it quotes, `allowed_mentions` is sent and empty. */
const noMentions: MessageRule = {
  name: 'no-mentions',
  enforcedBy: 'house',
  *find({ body }) {
    const { parse, users, roles, replied_user: repliedUser } = body.allowed_mentions ?? {};
    const isSilent = parse?.length === 0 && !users?.length && !roles?.length && !repliedUser;
    if (!isSilent) yield { path: ['allowed_mentions'], message: 'must be sent with an empty `parse` and name nobody' };
  },
};

/** What Discord's schemas do not know about messages, in the order of reporting. */
export const MESSAGE_RULES: readonly MessageRule[] = [
  notEmpty,
  componentsAlone,
  componentsFlagged,
  componentCount,
  textLength,
  uniqueCustomIds,
  rowShape,
  buttonShape,
  selectShape,
  attachmentsKnown,
  attachmentsShown,
  noMentions,
];

/** The rules that a message breaks, by {@link MESSAGE_RULES}. */
export const findMessageViolations = (subject: MessageSubject): Violation[] => applyRules(MESSAGE_RULES, subject);
