import type { Sight } from '../access/sight.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ReadType } from './declare.ts';
import type { Row, ViewerParameter } from './row.ts';
import { tableOf } from './tables.ts';

/** What a plan is bound with: who asks, the operation's variables, and the secret that signs cursors. */
export interface ReadRequest {
  viewer: Viewer;
  variables: Record<string, unknown>;
  secret: string;
}

/** A row with its FROM item, and the joins that must follow it. */
export interface TableRow extends Row {
  table: string;
  joins: string[];
}

export type Binder = (request: ReadRequest) => unknown;

const VIEWER_VALUE: Record<ViewerParameter, (viewer: Viewer) => string | null> = {
  lo: (v) => v.range.lo,
  hi: (v) => v.range.hi,
  countyLo: (v) => v.counties.lo,
  countyHi: (v) => v.counties.hi,
  team: (v) => v.teamId,
  account: (v) => v.accountId,
  appointment: (v) => v.appointmentId,
  session: (v) => v.sessionId,
};

export function viewerValue(parameter: ViewerParameter, viewer: Viewer): string | null {
  return VIEWER_VALUE[parameter](viewer);
}

/** A statement under construction: placeholders in order of use, those of the viewer shared. */
export class Statement {
  readonly binders: Binder[] = [];
  /** What refuses a request whose values the text does not hold (a page size where only the total is asked). */
  readonly checks: Binder[] = [];
  /** How many rows the statement meets depends so much on its values that a plan for all of them would be a bad one for most. */
  planAnew = false;
  readonly #sight: Sight;
  readonly #viewer = new Map<ViewerParameter, string>();
  #aliases = 0;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  /** Placeholder of a value that is computed at binding. */
  value(binder: Binder): string {
    this.binders.push(binder);
    return `$${this.binders.length}`;
  }

  check(binder: Binder): void {
    this.checks.push(binder);
  }

  viewer(parameter: ViewerParameter): string {
    let placeholder = this.#viewer.get(parameter);
    if (!placeholder) {
      placeholder = this.value((request) => VIEWER_VALUE[parameter](request.viewer));
      this.#viewer.set(parameter, placeholder);
    }
    return placeholder;
  }

  /** A row of a type under a fresh alias, with a place for the rows joined to it. `argument` serves virtual sources. */
  row(type: ReadType, argument: (name: string) => string = noArgument): TableRow {
    return this.#under(type, [], argument);
  }

  /** A row that is joined to another one; what is joined to it in turn comes behind it. */
  joined(type: ReadType, to: TableRow): TableRow {
    return this.#under(type, to.joins, noArgument);
  }

  #under(type: ReadType, joins: string[], argument: (name: string) => string): TableRow {
    const alias = `t${this.#aliases++}`;
    const table = tableOf(type);
    const row: Row = {
      role: this.#sight.role,
      ...(this.#sight.ceiling ? { ceiling: this.#sight.ceiling } : {}),
      alias,
      column: (property) => `${alias}.${table.column(property)}`,
      viewer: (parameter) => this.viewer(parameter),
      argument,
    };
    return { ...row, table: table.name ?? type.source!(row), joins };
  }
}

function noArgument(name: string): string {
  throw new Error(`no argument ${name} here`);
}
