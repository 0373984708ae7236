/** Something the user can mend: the message is shown as it is, in the user's language. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** What was given for an option could mean several things, or something near to them: the user chooses. */
export class ChoiceError extends UserError {
  readonly option: string;
  readonly choices: readonly { label: string; value: string }[];

  /** What is said under the question; the choices themselves when absent. */
  readonly hint: string | undefined;

  /** @param option its own name, whatever the reader sees */
  constructor(message: string, option: string, choices: readonly { label: string; value: string }[], hint?: string) {
    super(message);
    this.option = option;
    this.choices = choices;
    this.hint = hint;
  }
}

/** Data that breaks its schema or its promises: names the file and the record. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(file: string, record: string, cause: string) {
    super(`${file}: ${record}: ${cause}`);
  }
}
