import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import { readTypeOf, type ReadClass } from './declare.ts';
import { collectFields, type FieldNode } from './graphql-internals.ts';
import { objectJson, UNSURE, type JsonSql } from './json.ts';
import { bind, planFor, type Document, type Plan } from './plan.ts';
import { rootJson } from './roots.ts';
import type { Selection } from './select.ts';
import type { ReadRequest } from './statement.ts';
import { tableOf } from './tables.ts';
import type { Circumstances, ReadSessions } from './sessions.ts';

/** The one door for reads: what is asked, under the viewer's grants, as one statement (architecture rule 1). */
export class Reader {
  readonly #sessions: ReadSessions;
  readonly #secret: string;
  /** Told of every statement and its values; the tests count, show and explain them. */
  onStatement: ((plan: Plan, values: unknown[], viewer: Viewer) => void) | undefined;

  constructor(sessions: ReadSessions, secret: string) {
    this.#sessions = sessions;
    this.#secret = secret;
  }

  /**
   * The `data` of a query as PostgreSQL's own JSON text, all root fields in one statement. Undefined where some root field
   * is not read here; graphql-js answers then.
   * @param variables coerced
   * @throws ReadRefusal over a limit, or a cursor that is not of the list
   * @throws ProofFailed, or the reason of the signal
   */
  async text(viewer: Viewer, document: Document, variables: Record<string, unknown>, circumstances: Circumstances): Promise<string | undefined> {
    const text = await this.#whole(viewer, document, variables, circumstances, true);
    // Something is of a type of which nothing was asked: it is there all the same, as an object with nothing in it.
    return text?.includes(UNSURE) ? this.#whole(viewer, document, variables, circumstances, false) : text;
  }

  async #whole(viewer: Viewer, document: Document, variables: Record<string, unknown>, circumstances: Circumstances, asked: boolean): Promise<string | undefined> {
    const request = { viewer, variables, secret: this.#secret };
    const plan = planFor(document, request, asked ? '' : 'all types', (selection) => {
      const { schema, fragments, operation } = document;
      const fields = collectFields(schema, fragments, variables, schema.getQueryType()!, operation.selectionSet);
      const pairs = [...fields].map(([key, nodes]) => [key, rootJson(selection, [...nodes], { typed: false, asked })] as const);
      return pairs.every((pair): pair is [string, JsonSql] => pair[1] !== undefined) ? objectJson(pairs) : undefined;
    });
    return plan ? this.#run(plan, request, circumstances) : undefined;
  }

  /** One root field, for graphql-js. */
  field(viewer: Viewer, info: GraphQLResolveInfo, signal?: AbortSignal): Promise<unknown> {
    return this.#parsed(info, this.#request(viewer, info), key(info), (selection) => rootJson(selection, [...info.fieldNodes], { typed: true, asked: false }), signal);
  }

  /** A record that a verb gave back, for the payload's own selection of it; null where the viewer does not see it. */
  record(viewer: Viewer, cls: ReadClass, record: { countyCode?: string; id: string }, nodes: FieldNode[], info: GraphQLResolveInfo): Promise<unknown> {
    const type = readTypeOf(cls);
    const request = { ...this.#request(viewer, info), record };
    const part = `${key(info)}.${nodes[0]!.alias?.value ?? nodes[0]!.name.value}`;
    return this.#parsed(info, request, part, (selection) => selection.record(
      type, nodes,
      tableOf(type).countyOwned ? selection.statement.value((r) => (r as typeof request).record.countyCode) : '',
      selection.statement.value((r) => (r as typeof request).record.id),
    ));
  }

  #request(viewer: Viewer, info: GraphQLResolveInfo): ReadRequest {
    return { viewer, variables: info.variableValues, secret: this.#secret };
  }

  async #parsed(info: GraphQLResolveInfo, request: ReadRequest, part: string, compile: (selection: Selection) => JsonSql | undefined, signal?: AbortSignal): Promise<unknown> {
    const plan = planFor(info, request, part, compile);
    if (!plan) throw new Error(`${part} is not read here`);
    return JSON.parse(await this.#run(plan, request, { signal }));
  }

  #run(plan: Plan, request: ReadRequest, circumstances: Circumstances): Promise<string> {
    const values = bind(plan, request);
    this.onStatement?.(plan, values, request.viewer);
    return this.#sessions.read(request.viewer, plan, values, circumstances);
  }
}

function key(info: GraphQLResolveInfo): string {
  return String(info.path.key);
}
