/** Something the user can mend: the message is shown as it is, in the user's language. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Data that breaks its schema or its promises: names the file and the record. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(file: string, record: string, cause: string) {
    super(`${file}: ${record}: ${cause}`);
  }
}
