import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

const CONSOLE = join(import.meta.dirname, '../../admin-web/src');

/** A query of the console that reads a list at its root, as a document of its own. */
export interface ConsoleList {
  name: string;
  query: string;
}

/** Every query of the console with a list at its root. */
export function consoleLists(): ConsoleList[] {
  const documents = globSync('**/*.graphql', { cwd: CONSOLE }).map((file) => parse(readFileSync(join(CONSOLE, file), 'utf8')));
  const fragments = new Map(documents.flatMap(({ definitions }) => definitions).filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  return documents.flatMap(operationsOf).filter(readsList).map((operation) => ({
    name: operation.name!.value,
    query: [operation, ...fragmentsOf(print(operation), fragments)].map((one) => print(one)).join('\n'),
  }));
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query') as OperationDefinitionNode[];
}

/** A list has pages: its field takes `first`, or has nodes. */
function readsList({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some((one) => one.kind === Kind.FIELD && one.arguments?.some(({ name }) => name.value === 'first'));
}

/** The fragments that a text spreads, and those that they spread. */
function fragmentsOf(text: string, all: ReadonlyMap<string, FragmentDefinitionNode>, found = new Set<FragmentDefinitionNode>()): FragmentDefinitionNode[] {
  for (const [, name] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
    const fragment = all.get(name!);
    if (!fragment || found.has(fragment)) continue;
    found.add(fragment);
    fragmentsOf(print(fragment), all, found);
  }
  return [...found];
}
