import { getVariableValues, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../../access/viewer.ts';
import { Refusal } from '../../graphql/errors.ts';
import { readTypeOf } from '../../reading/declare.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import type { Reader } from '../../reading/read.ts';
import type { ListSelection } from './export-request.ts';
import { SHEETS } from './export-sheets.ts';
import type { DataRegister } from './data-register.ts';

/** The door for reads, and the schema of the role that looks through it. */
export interface ListDoor {
  reader: Reader;
  schema: GraphQLSchema;
}

export type ListNode = { id: string } & Record<string, unknown>;

interface ListPage {
  totalCount?: number;
  nodes?: ListNode[];
  pageInfo?: { hasNextPage: boolean; endCursor: string };
}

/** How many rows the list shows to the viewer. @throws Refusal INVALID_INPUT for what the list would refuse too */
export async function countRows(door: ListDoor, viewer: Viewer, register: DataRegister, selection: ListSelection): Promise<number> {
  const { list, variables, narrowed } = partsOf(register);
  return (await ask(door, viewer, register, operation(`query (${variables}) { ${list}(first: 1, ${narrowed}) { totalCount } }`), { ...selection })).totalCount!;
}

/**
 * The rows of a list as the viewer sees them, masked and within the range as everywhere, page after page.
 * @param fields GraphQL of the fields of a node
 */
export async function* listPages(door: ListDoor, viewer: Viewer, register: DataRegister, selection: ListSelection, fields: string): AsyncGenerator<ListNode[]> {
  const { list, variables, narrowed, orderBy } = partsOf(register);
  const page = operation(`query (${variables}, $after: String) { ${list}(first: 100, after: $after, ${narrowed}${orderBy}) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`);
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await ask(door, viewer, register, page, { ...selection, after });
    if (nodes!.length > 0) yield nodes!;
    if (!pageInfo!.hasNextPage) return;
    after = pageInfo!.endCursor;
  }
}

function partsOf(register: DataRegister): { list: string; variables: string; narrowed: string; orderBy: string } {
  const { type, list, search, orderBy } = SHEETS[register];
  return {
    list, variables: `$where: ${readTypeOf(type).name}Filter${search ? ', $search: String' : ''}`, narrowed: `where: $where${search ? ', search: $search' : ''}`, orderBy: orderBy ? `, orderBy: [${orderBy}]` : '',
  };
}

async function ask({ reader, schema }: ListDoor, viewer: Viewer, register: DataRegister, asked: OperationDefinitionNode, { where, ...given }: Record<string, unknown>): Promise<ListPage> {
  const { list, ownRegion } = SHEETS[register];
  if (!schema.getQueryType()!.getFields()[list]) throw new Refusal('FORBIDDEN', ['input', 'register'], '您的角色没有这个登记册');
  const narrowed = ownRegion ? { regionCode: { within: viewer.regionCode }, ...where as object | null } : where;
  const { coerced } = getVariableValues(schema, asked.variableDefinitions ?? [], { ...given, where: narrowed }, { maxErrors: 1 });
  if (!coerced) throw NOT_OF_THE_LIST;
  try {
    const text = await reader.text(viewer, { schema, operation: asked, fragments: {} }, coerced, {});
    return (JSON.parse(text!) as Record<string, ListPage>)[list]!;
  } catch (error) {
    throw error instanceof ReadRefusal ? NOT_OF_THE_LIST : error;
  }
}

const NOT_OF_THE_LIST = new Refusal('INVALID_INPUT', ['input', 'where'], '筛选条件不是这个列表的条件，请回到列表重新筛选');

function operation(text: string): OperationDefinitionNode {
  return parse(text).definitions[0] as OperationDefinitionNode;
}
