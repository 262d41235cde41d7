import type { EntityClass } from '@mikro-orm/core';
import type { IdKeys } from '../../database/encryption.ts';
import type { Action } from '../../access/actions.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Deed, Outcome } from '../../graphql/deed.ts';
import type { ImportColumn } from './import-column.ts';

/**
 * A register that files can be imported into: its columns, and the verb that each row is an instance of. A further register is
 * one such declaration, listed in registers.ts; everything else here knows none of them by name.
 */
export interface ImportRegisterRules<Input extends object, Draft extends object> {
  /** Name of the verb, as its GraphQL mutation has it: idempotency and audit go by it. */
  verb: string;
  /** What the verb is an instance of: who may not do it by hand, may not import. */
  action: Action;
  columns: readonly ImportColumn<Input>[];
  /** What each row becomes one of. */
  record: EntityClass<object>;
  /** The rules of the verb, applied to a record that is not kept. @throws Refusal as the verb itself would */
  check(deed: Deed, input: Input, idKeys: IdKeys): Promise<Draft>;
  /** What may be there already: a warning for each draft, or null. Never blocks. @param earlier drafts of the same file, with their row numbers */
  warn?(deed: Deed, drafts: readonly { number: number; draft: Draft }[], earlier: EarlierRows): Promise<(string | null)[]>;
  /** The verb itself. @param idKeys the deployment's, that documents are sealed with */
  enter(deed: Deed, input: Input, idKeys: IdKeys): Promise<Outcome>;
  /** What it became, as people call it: the number of an order. */
  numberOf(em: EntityManager, outcome: Outcome): Promise<string>;
}

/** What was seen in earlier rows of the same file, by a key of the register's own → row number. */
export type EarlierRows = Map<string, number>;

// oxlint-disable-next-line no-explicit-any -- each register has its own input and draft
export type AnyRegister = ImportRegisterRules<any, any>;
