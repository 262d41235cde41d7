import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { connectionSql } from './connection.ts';
import { readTypeOf, type ReadClass } from './declare.ts';
import { parseGlobalId, uuidIn } from './global-id.ts';
import type { FieldNode } from './graphql-internals.ts';
import { bind, planFor, type Plan } from './plan.ts';
import type { ReadRequest } from './statement.ts';
import { tableOf } from './tables.ts';

/** The one door for reads: what is asked, under the viewer's grants, as one statement (architecture rule 1). */
export class Reader {
  readonly #pool: pg.Pool;
  readonly #secret: string;
  /** Told of every statement; the tests count and show them. */
  onStatement: ((plan: Plan) => void) | undefined;

  constructor(pool: pg.Pool, secret: string) {
    this.#pool = pool;
    this.#secret = secret;
  }

  /** A root connection. */
  connection(viewer: Viewer, cls: ReadClass, info: GraphQLResolveInfo): Promise<unknown> {
    const request = this.#request(viewer, info);
    return this.#run(planFor(info, request, key(info), (selection) =>
      connectionSql(selection, readTypeOf(cls), info.parentType.name, [...info.fieldNodes])), request);
  }

  /** A root list of a virtual source. */
  list(viewer: Viewer, cls: ReadClass, info: GraphQLResolveInfo): Promise<unknown> {
    const request = this.#request(viewer, info);
    return this.#run(planFor(info, request, key(info), (selection) =>
      selection.plainList(readTypeOf(cls), info.parentType.name, [...info.fieldNodes])), request);
  }

  /** `node(id)`: null for an id of another form, of another county, or of nothing, alike. */
  node(viewer: Viewer, globalId: string, info: GraphQLResolveInfo): Promise<unknown> {
    return this.#nodes(viewer, [globalId], info).then((rows) => rows[0] ?? null);
  }

  /** `nodes(ids)`: in the order asked, null where nothing exists for the viewer. */
  nodes(viewer: Viewer, globalIds: string[], info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.#nodes(viewer, globalIds, info);
  }

  /** A record that a verb gave back, for the payload's own selection of it; null where the viewer does not see it. */
  record(viewer: Viewer, cls: ReadClass, record: { countyCode?: string; id: string }, nodes: FieldNode[], info: GraphQLResolveInfo): Promise<unknown> {
    const type = readTypeOf(cls);
    const request = { ...this.#request(viewer, info), record };
    const part = `${key(info)}.${nodes[0]!.alias?.value ?? nodes[0]!.name.value}`;
    return this.#run(planFor(info, request, part, (selection) => selection.record(
      type, nodes,
      tableOf(type).countyOwned ? selection.statement.value((r) => (r as typeof request).record.countyCode) : '',
      selection.statement.value((r) => (r as typeof request).record.id),
    )), request);
  }

  async #nodes(viewer: Viewer, globalIds: string[], info: GraphQLResolveInfo): Promise<unknown[]> {
    const request = { ...this.#request(viewer, info), globalIds };
    const plan = planFor(info, request, key(info), (selection) => {
      const of = (part: (globalId: string) => string | null) => selection.statement.value((r) => (r as typeof request).globalIds.map((id) => part(id)));
      const keys = [`${of((id) => parseGlobalId(id)?.countyCode ?? null)}::bpchar[]`, `${of(uuidIn)}::uuid[]`, `${of((id) => id)}::text[]`];
      return `(select json_agg(${selection.anyRecord([...info.fieldNodes], 'k')} order by k.place) from unnest(${keys.join(', ')}) with ordinality k (county, id, global, place))`;
    });
    return ((await this.#run(plan, request)) as unknown[] | null) ?? [];
  }

  #request(viewer: Viewer, info: GraphQLResolveInfo): ReadRequest {
    return { viewer, variables: info.variableValues, secret: this.#secret };
  }

  async #run(plan: Plan, request: ReadRequest): Promise<unknown> {
    const values = bind(plan, request);
    this.onStatement?.(plan);
    const { rows } = await this.#pool.query<{ data: unknown }>({ name: plan.name, text: plan.text, values });
    return rows[0]!.data;
  }
}

function key(info: GraphQLResolveInfo): string {
  return String(info.path.key);
}
