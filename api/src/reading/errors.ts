/** The door cannot answer what was asked: a limit, or a cursor that is not of this list. The code is of graphql/errors.ts. */
export class ReadRefusal extends Error {
  readonly code: 'OVER_LIMIT' | 'BAD_CURSOR' | 'BAD_USER_INPUT';

  constructor(code: ReadRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}
