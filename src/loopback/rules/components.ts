import type { APIMessageComponent } from 'discord-api-types/v10';
import type { Path } from './rule.ts';

/** `type` of each component that a message or a form can hold. https://discord.com/developers/docs/components/reference#component-object-component-types */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** The flag that a message is made of components alone. */
export const COMPONENTS_V2_FLAG = 1 << 15;

/** A component and where it stands. */
export interface PlacedComponent {
  component: APIMessageComponent;
  path: Path;
}

/** Every component, depth first, a parent before its children, an accessory after the texts beside it. */
export function* eachComponent(components: readonly APIMessageComponent[], path: Path = ['components']): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) yield* eachWithin(component, [...path, index]);
}

function* eachWithin(component: APIMessageComponent, path: Path): Generator<PlacedComponent> {
  yield { component, path };
  if ('components' in component) yield* eachComponent(component.components, [...path, 'components']);
  if ('accessory' in component) yield* eachWithin(component.accessory, [...path, 'accessory']);
}

/** The places of one kind of component. */
export const componentsOf = <Type extends APIMessageComponent['type']>(components: readonly APIMessageComponent[], ...types: Type[]) =>
  [...eachComponent(components)].filter((placed): placed is { component: Extract<APIMessageComponent, { type: Type }>; path: Path } =>
    (types as number[]).includes(placed.component.type),
  );
