/** Why Discord's own client would not send something, with `{names}` for what it concerns. */
const OBSTACLES = {
  'unknown-command': '/{command} is not registered',
  'unknown-subcommand': '/{command}: no subcommand “{value}”',
  'needs-subcommand': '/{command} needs a subcommand',
  'unknown-option': 'there is no option “{option}”',
  'missing-option': 'the option “{option}” is required',
  'not-a-truth': '“{option}” is true or false',
  'not-a-number': '“{option}” is a number',
  'not-a-choice': '“{value}” is no choice of “{option}”',
  'no-files-here': '“{option}” takes no file',
  'not-a-file': '“{option}” takes a file',
  'not-here': '“{value}” is nothing here that “{option}” could take',
  'out-of-range': '“{option}” is out of its range',
  'not-completed': 'the option “{option}” has no autocompletion',
  'unknown-server': 'there is no server {value}',
  'somebody-elses': 'this message is for somebody else',
  'missing-field': '“{option}” is required',
  'wrong-length': '“{option}” is too short or too long',
  'wrong-count': '“{option}” takes fewer, or more',
  'no-form': 'there is no form to send',
  'message-gone': 'the message is gone',
  'unknown-component': 'the message has no component “{value}”',
  'disabled-component': '“{value}” is disabled',
  'not-selectable': '{value} cannot be chosen here',
} as const;

/** A reason for {@link CannotSend}. */
export type Obstacle = keyof typeof OBSTACLES;

/** What an obstacle concerns. */
export type ObstacleValues = Partial<Record<'command' | 'option' | 'value', string>>;

/** Something that Discord's own client would not let a user send: the message says what, the obstacle and its values say it to programs. */
export class CannotSend extends Error {
  override readonly name = 'CannotSend';
  readonly obstacle: Obstacle;
  readonly values: ObstacleValues;

  constructor(obstacle: Obstacle, values: ObstacleValues = {}) {
    super(OBSTACLES[obstacle].replaceAll(/\{(\w+)\}/gu, (_, name: keyof ObstacleValues) => values[name] ?? ''));
    this.obstacle = obstacle;
    this.values = values;
  }
}
