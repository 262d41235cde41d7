import { connectionJson } from './connection.ts';
import type { ReadType } from './declare.ts';
import { parseGlobalId, uuidIn } from './global-id.ts';
import type { FieldNode } from './graphql-internals.ts';
import { argumentsOf } from './arguments.ts';
import { ReadRefusal } from './errors.ts';
import { listJson, nameJson, type JsonSql } from './json.ts';
import type { Selection } from './select.ts';
import type { ReadRequest } from './statement.ts';

/** How a root field of Query is read. */
export type RootRead = { kind: 'connection' | 'list'; type: ReadType } | { kind: 'node' | 'nodes' };

export const MOST_NODES = 100;

const ROOT_READS = new Map<string, RootRead>([['node', { kind: 'node' }], ['nodes', { kind: 'nodes' }]]);

export function declareRootRead(field: string, read: RootRead): void {
  ROOT_READS.set(field, read);
}

/** Root fields that the door reads; the others (`me`, introspection) are answered by graphql-js. */
export function rootReads(): ReadonlyMap<string, RootRead> {
  return ROOT_READS;
}

/** JSON of a root field; undefined for one that is not read here. `typed`: nodes tell their type to graphql-js. */
export function rootJson(selection: Selection, nodes: FieldNode[], typed: boolean): JsonSql | undefined {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return nameJson('Query');
  const read = ROOT_READS.get(name);
  switch (read?.kind) {
    case undefined: return undefined;
    case 'connection': return connectionJson(selection, read.type, 'Query', nodes);
    case 'list': return selection.plainList(read.type, 'Query', nodes);
    case 'node': return `(select ${selection.anyRecord(nodes, 'k', typed)} from ${keysSql(selection, nodes, ({ id }) => [id as string])})`;
    case 'nodes': return `(select ${listJson(selection.anyRecord(nodes, 'k', typed), 'k.place')} from ${keysSql(selection, nodes, ({ ids }) => atMost(ids as string[]))})`;
  }
}

/** The ids asked for, taken apart, as rows `k` in the order asked. An id of another form has no county and no uuid, and finds nothing. */
function keysSql(selection: Selection, nodes: FieldNode[], ids: (args: Record<string, unknown>) => string[]): string {
  const definition = selection.fieldDefinition('Query', nodes[0]!);
  const part = (of: (id: string) => string | null) =>
    selection.statement.value((request: ReadRequest) => ids(argumentsOf(definition, nodes[0]!, request)).map(of));
  const columns = [`${part((id) => parseGlobalId(id)?.countyCode ?? null)}::bpchar[]`, `${part(uuidIn)}::uuid[]`, `${part((id) => id)}::text[]`];
  return `unnest(${columns.join(', ')}) with ordinality k (county, id, global, place)`;
}

function atMost(ids: string[]): string[] {
  if (ids.length > MOST_NODES) throw new ReadRefusal('OVER_LIMIT', `nodes 一次最多 ${MOST_NODES} 个编号，请分批`);
  return ids;
}
