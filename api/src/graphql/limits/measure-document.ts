import { valueFromASTUntyped, type ConstArgumentNode, type ArgumentNode, type DirectiveNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type FragmentSpreadNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Limits } from './limits.ts';
import { holdValue } from './measure-value.ts';
import { Overlaps } from './measure-overlaps.ts';
import { hold } from './over-limit.ts';

/** What selections come to with every fragment in its place. */
interface Size {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  directives: number;
  fragments: number;
  /** Fields at the top of the selections. */
  rootFields: number;
}

const NOTHING: Readonly<Size> = { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0, fragments: 0, rootFields: 0 };
/** Of a fragment that is being measured: met again, it is circular. */
const OPEN: Readonly<Size> = { ...NOTHING };
/** Lists of the type system that lead back to types: nested, they multiply. */
const INTROSPECTION_LISTS: ReadonlySet<string> = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

/**
 * Holds a document against the limits that need no schema, before it is validated: what GraphQL validates by comparing
 * each selection with each other must be small by then. Every fragment is measured once, so that fragments of fragments
 * take no longer than they are written. Unknown and circular fragments count nothing here; validation tells of them.
 * @throws OverLimit depth, aliases, rootFields, directives, fragments, overlaps, introspectionDepth, variablesDepth, listLength
 */
export function holdDocument(document: DocumentNode, limits: Limits): void {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])));
  hold('fragments', fragments.size, limits);
  const measure = new Measure(fragments, limits);
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition' && definition.kind !== 'FragmentDefinition') continue;
    const introspecting = definition.kind === 'FragmentDefinition' && definition.typeCondition.name.value.startsWith('__');
    const { rootFields, ...size } = measure.selections(definition.selectionSet, introspecting);
    for (const variable of (definition.kind === 'OperationDefinition' && definition.variableDefinitions) || []) {
      size.directives += measure.directives(variable.directives);
      if (variable.defaultValue) holdValue(valueFromASTUntyped(variable.defaultValue), limits);
    }
    size.directives += measure.directives(definition.directives);
    for (const name of Object.keys(size) as (keyof typeof size)[]) hold(name, size[name], limits);
    if (definition.kind === 'OperationDefinition') hold('rootFields', rootFields, limits);
  }
  // Only now: this goes through the fragments once for each use, which is bounded by what was held above.
  const overlaps = new Overlaps(fragments, measure.circular, limits);
  for (const definition of document.definitions) if ('selectionSet' in definition) overlaps.hold([definition.selectionSet]);
}

class Measure {
  /** Uses of fragments that lead back to themselves. */
  readonly circular = new Set<FragmentSpreadNode>();
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Readonly<Size>>();
  readonly #limits: Limits;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, limits: Limits) {
    this.#fragments = fragments;
    this.#limits = limits;
  }

  /** `introspecting`: below __schema or __type, where depth is not counted, for every tool asks for a chain of ofType. */
  selections(set: SelectionSetNode | undefined, introspecting: boolean): Size {
    const whole = { ...NOTHING };
    for (const selection of set?.selections ?? []) {
      const size = this.#selection(selection, introspecting);
      whole.depth = Math.max(whole.depth, size.depth);
      whole.introspectionDepth = Math.max(whole.introspectionDepth, size.introspectionDepth);
      for (const name of ['aliases', 'directives', 'fragments', 'rootFields'] as const) whole[name] += size[name];
    }
    return whole;
  }

  directives(nodes: readonly DirectiveNode[] = []): number {
    for (const node of nodes) this.#arguments(node.arguments);
    return nodes.length;
  }

  #selection(selection: SelectionNode, introspecting: boolean): Size {
    const directives = this.directives(selection.directives);
    if (selection.kind === 'Field') return this.#field(selection, directives, introspecting);
    const inner = selection.kind === 'InlineFragment' ? this.selections(selection.selectionSet, introspecting) : this.#fragment(selection, introspecting);
    return { ...inner, directives: inner.directives + directives, fragments: inner.fragments + (selection.kind === 'FragmentSpread' ? 1 : 0) };
  }

  #field(node: FieldNode, directives: number, introspecting: boolean): Size {
    this.#arguments(node.arguments);
    const name = node.name.value;
    const inner = this.selections(node.selectionSet, introspecting || name === '__schema' || name === '__type');
    return {
      depth: introspecting ? 0 : 1 + inner.depth,
      introspectionDepth: inner.introspectionDepth + (introspecting && INTROSPECTION_LISTS.has(name) ? 1 : 0),
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives + directives,
      fragments: inner.fragments,
      rootFields: 1,
    };
  }

  #fragment(node: FragmentSpreadNode, introspecting: boolean): Readonly<Size> {
    const name = node.name.value, key = `${introspecting} ${name}`;
    const known = this.#measured.get(key);
    if (known === OPEN) this.circular.add(node);
    if (known) return known;
    this.#measured.set(key, OPEN);
    const size = this.selections(this.#fragments.get(name)?.selectionSet, introspecting);
    this.#measured.set(key, size);
    return size;
  }

  #arguments(nodes: readonly (ArgumentNode | ConstArgumentNode)[] = []): void {
    for (const { value } of nodes) holdValue(valueFromASTUntyped(value), this.#limits);
  }
}
