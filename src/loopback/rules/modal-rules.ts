import type { APIComponentInLabel, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { COMPONENT } from './components.ts';
import { applyRules, type Path, type Rule, type Violation } from './rule.ts';

/** A form that the bot opens, its shape already checked against the schema. */
export type ModalBody = APIModalInteractionResponseCallbackData;

/** A field of a form: what one fills in, the words above it, and its place. */
export interface Field {
  component: APIComponentInLabel;
  label: string;
  description: string | undefined;
  path: Path;
}

/** The fields of a form in their order; texts between them are none. */
export const fieldsOf = ({ components }: ModalBody): Field[] =>
  components.flatMap((top, index): Field[] => {
    const path = ['data', 'components', index];
    if (top.type === COMPONENT.label)
      return [{ component: top.component, label: top.label, description: top.description, path: [...path, 'component'] }];
    if (top.type !== COMPONENT.actionRow) return [];
    return top.components.map((component, place) => ({
      component,
      label: component.label ?? '',
      description: undefined,
      path: [...path, 'components', place],
    }));
  });

type ModalRule = Rule<ModalBody>;

/** One to five parts. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const partCount: ModalRule = {
  name: 'modal-parts',
  enforcedBy: 'discord',
  *find({ components }) {
    if (components.length < 1 || components.length > 5)
      yield { path: ['data', 'components'], message: `${components.length} parts, one to five` };
  },
};

const uniqueIds: ModalRule = {
  name: 'modal-ids-unique',
  enforcedBy: 'discord',
  *find(modal) {
    const seen = new Set<string>();
    for (const { component, path } of fieldsOf(modal)) {
      if (seen.has(component.custom_id)) yield { path: [...path, 'custom_id'], message: `“${component.custom_id}” is used twice` };
      seen.add(component.custom_id);
    }
  },
};

/** Every field says what it is for: a text input of a row by a label of its own, others by the label around them, and not by both. */
const labelled: ModalRule = {
  name: 'modal-labels',
  enforcedBy: 'discord',
  *find(modal) {
    for (const { component, label, path } of fieldsOf(modal)) {
      if (label === '') yield { path: [...path, 'label'], message: 'is missing' };
      const isInLabel = path.at(-1) === 'component';
      if (isInLabel && 'label' in component && component.label)
        yield { path: [...path, 'label'], message: 'stands in the label around it' };
    }
  },
};

const longest = (component: { max_length?: number | null }): number => component.max_length ?? 4000;

/** The bounds of a text can be met, and its first value meets them. */
const textBounds: ModalRule = {
  name: 'modal-text',
  enforcedBy: 'discord',
  *find(modal) {
    for (const { component, path } of fieldsOf(modal)) {
      if (component.type !== COMPONENT.textInput) continue;
      const { min_length: least = 0, value = '' } = component;
      if (least > longest(component)) yield { path, message: 'its bounds cannot be met' };
      if (value !== '' && (value.length < least || value.length > longest(component)))
        yield { path: [...path, 'value'], message: `${value.length} characters, ${least} to ${longest(component)}` };
    }
  },
};

/** The bounds of a choice of options or files can be met, and options differ. */
const choiceBounds: ModalRule = {
  name: 'modal-choices',
  enforcedBy: 'discord',
  *find(modal) {
    for (const { component, path } of fieldsOf(modal)) {
      const { min_values: least = 1, max_values: most = 1, options } = component as LooseChoice;
      if (component.type === COMPONENT.textInput || component.type === COMPONENT.checkbox) continue;
      if (least > most || (options && component.type !== COMPONENT.radioGroup && most > options.length))
        yield { path, message: `${least} to ${most} cannot be chosen` };
      if (options && new Set(options.map(({ value }) => value)).size < options.length)
        yield { path: [...path, 'options'], message: 'two options share a value' };
    }
  },
};

interface LooseChoice {
  min_values?: number;
  max_values?: number;
  options?: readonly { value: string }[];
}

/** What Discord's schemas do not know about forms, in the order of reporting. */
export const MODAL_RULES: readonly ModalRule[] = [partCount, uniqueIds, labelled, textBounds, choiceBounds];

/** The rules that a form breaks, by {@link MODAL_RULES}. */
export const findModalViolations = (modal: ModalBody): Violation[] => applyRules(MODAL_RULES, modal);
