import { COMPONENT, componentsOf } from '../../src/loopback/rules/components.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';

/** All text displays of a message, one a line. */
export const textOf = (message: PostedMessage): string =>
  componentsOf(message.api.components ?? [], COMPONENT.textDisplay)
    .map(({ component }) => component.content)
    .join('\n');

/** The buttons of a message as `label → custom_id`, links as `label → url`. */
export const buttonsOf = (message: PostedMessage): Record<string, string> =>
  Object.fromEntries(
    componentsOf(message.api.components ?? [], COMPONENT.button).map(({ component }) => [
      'label' in component ? component.label : '',
      'custom_id' in component ? component.custom_id : 'url' in component ? component.url : '',
    ]),
  );

/** The menus of a message, each with its options as `label → value`. */
export const menusOf = (message: PostedMessage): { customId: string; options: Record<string, string> }[] =>
  componentsOf(message.api.components ?? [], COMPONENT.stringSelect).map(({ component }) => ({
    customId: component.custom_id,
    options: Object.fromEntries(component.options.map(({ label, value }) => [label, value])),
  }));
