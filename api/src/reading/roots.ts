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

/** How nodes are looked up: see Selection.anyRecord. */
export interface NodeLookup {
  typed: boolean;
  asked: boolean;
}

/** JSON of a root field; undefined for one that is not read here. */
export function rootJson(selection: Selection, nodes: FieldNode[], lookup: NodeLookup): JsonSql | undefined {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return nameJson('Query');
  const read = ROOT_READS.get(name);
  switch (read?.kind) {
    case undefined: return undefined;
    case 'connection': return connectionJson(selection, read.type, 'Query', nodes);
    case 'list': return selection.plainList(read.type, 'Query', nodes);
    case 'node': return `(select ${selection.anyRecord(nodes, 'k', lookup)} from ${keySql(selection, nodes)} k)`;
    case 'nodes': return `(select ${listJson(selection.anyRecord(nodes, 'k', { ...lookup, asked: false }), 'k.place')} from ${keysSql(selection, nodes)})`;
  }
}

/** An id taken apart. One of another form has no county and no uuid, and finds nothing. */
const PARTS: [name: string, sqlType: string, of: (id: string) => string | null][] = [
  ['county', 'bpchar', (id) => parseGlobalId(id)?.countyCode ?? null], ['id', 'uuid', uuidIn], ['global', 'text', (id) => id],
];

/** The id asked for as one row. Not a list of one: the planner takes a list for many, and would plan anew at every request. */
function keySql(selection: Selection, nodes: FieldNode[]): string {
  const argument = argumentOf(selection, nodes);
  const columns = PARTS.map(([name, sqlType, of]) => `${selection.statement.value((request) => of(argument(request)['id'] as string))}::${sqlType} as ${name}`);
  return `(select ${columns.join(', ')})`;
}

/** The ids asked for, as rows `k` in the order asked. */
function keysSql(selection: Selection, nodes: FieldNode[]): string {
  const argument = argumentOf(selection, nodes);
  const columns = PARTS.map(([, sqlType, of]) => `${selection.statement.value((request) => atMost(argument(request)['ids'] as string[]).map(of))}::${sqlType}[]`);
  return `unnest(${columns.join(', ')}) with ordinality k (${PARTS.map(([name]) => name).join(', ')}, place)`;
}

function argumentOf(selection: Selection, nodes: FieldNode[]): (request: ReadRequest) => Record<string, unknown> {
  const definition = selection.fieldDefinition('Query', nodes[0]!);
  return (request) => argumentsOf(definition, nodes[0]!, request);
}

function atMost(ids: string[]): string[] {
  if (ids.length > MOST_NODES) throw new ReadRefusal('OVER_LIMIT', `nodes 一次最多 ${MOST_NODES} 个编号，请分批`);
  return ids;
}
