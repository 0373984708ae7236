import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { clip } from '../escape.ts';

/** Buttons, or one menu, beside each other. */
export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What stands in the container of a message. */
export type Child = APIContainerComponent['components'][number];

/** Choices that a menu takes. */
export const MOST_OPTIONS = 25;
/** Of a choice in a menu, and of its description. */
export const LABEL_CHARS = 100;
/** Of a button: more is cut on a phone. */
export const BUTTON_CHARS = 60;

export const text = (content: string): Child => ({ type: ComponentType.TextDisplay, content });
export const separator: Child = { type: ComponentType.Separator };
export const row = (...components: (APIButtonComponent | APIStringSelectComponent)[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

/** A menu; nothing without options. */
export const select = (id: string, placeholder: string, options: APISelectMenuOption[]): Row[] =>
  options.length === 0
    ? []
    : [row({ type: ComponentType.StringSelect, custom_id: id, placeholder, options: options.slice(0, MOST_OPTIONS) })];

export const button = (label: string, id: string, disabled = false): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: clip(label, BUTTON_CHARS),
  custom_id: id,
  disabled,
});
