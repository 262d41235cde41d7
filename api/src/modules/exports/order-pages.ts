import { getVariableValues, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../../access/viewer.ts';
import { Refusal } from '../../graphql/errors.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import type { Reader } from '../../reading/read.ts';
import type { OrderSelection } from './export-request.ts';

/** The door for reads, and the schema of the role that looks through it. */
export interface OrderDoor {
  reader: Reader;
  schema: GraphQLSchema;
}

export type OrderNode = { id: string } & Record<string, unknown>;

interface OrderList {
  totalCount?: number;
  nodes?: OrderNode[];
  pageInfo?: { hasNextPage: boolean; endCursor: string };
}

const VARIABLES = '$where: DemandOrderFilter, $search: String';
const NARROWED = 'where: $where, search: $search';
const COUNT = operation(`query (${VARIABLES}) { orders(first: 1, ${NARROWED}) { totalCount } }`);

/** How many orders the list shows to the viewer. @throws Refusal INVALID_INPUT for what the list would refuse too */
export async function countOrders(door: OrderDoor, viewer: Viewer, selection: OrderSelection): Promise<number> {
  return (await ask(door, viewer, COUNT, { ...selection })).totalCount!;
}

/**
 * The orders of a list as the viewer sees them, masked and within the range as everywhere, page after page.
 * @param fields GraphQL of the fields of a node
 */
export async function* orderPages(door: OrderDoor, viewer: Viewer, selection: OrderSelection, fields: string): AsyncGenerator<OrderNode[]> {
  const page = operation(`query (${VARIABLES}, $after: String) {
    orders(first: 100, after: $after, ${NARROWED}, orderBy: [REPORTED_AT_DESC]) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`);
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await ask(door, viewer, page, { ...selection, after });
    if (nodes!.length > 0) yield nodes!;
    if (!pageInfo!.hasNextPage) return;
    after = pageInfo!.endCursor;
  }
}

async function ask({ reader, schema }: OrderDoor, viewer: Viewer, asked: OperationDefinitionNode, given: Record<string, unknown>): Promise<OrderList> {
  const { coerced } = getVariableValues(schema, asked.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!coerced) throw NOT_OF_THE_LIST;
  try {
    const text = await reader.text(viewer, { schema, operation: asked, fragments: {} }, coerced, {});
    return (JSON.parse(text!) as { orders: OrderList }).orders;
  } catch (error) {
    throw error instanceof ReadRefusal ? NOT_OF_THE_LIST : error;
  }
}

const NOT_OF_THE_LIST = new Refusal('INVALID_INPUT', ['input', 'where'], '筛选条件不是单据列表的条件，请回到列表重新筛选');

function operation(text: string): OperationDefinitionNode {
  return parse(text).definitions[0] as OperationDefinitionNode;
}
