import type { FieldNode, FragmentDefinitionNode, FragmentSpreadNode, SelectionSetNode } from 'graphql';
import type { Limits } from './limits.ts';
import { hold } from './over-limit.ts';

/**
 * Counts what validation compares each with each: fields of the same name in the same place. Two thousand tokens are
 * enough to keep it busy for half a second.
 */
export class Overlaps {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #circular: ReadonlySet<FragmentSpreadNode>;
  readonly #limits: Limits;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, circular: ReadonlySet<FragmentSpreadNode>, limits: Limits) {
    this.#fragments = fragments;
    this.#circular = circular;
    this.#limits = limits;
  }

  /** @throws OverLimit overlaps, as soon as it is sure; what is counted, is counted below these selections together */
  hold(sets: SelectionSetNode[], counted = 0): number {
    const named = new Map<string, FieldNode[]>(), used = new Set<string>();
    for (const set of sets) this.#gather(set, named, used);
    let pairs = counted;
    for (const fields of named.values()) pairs += fields.length * (fields.length - 1) / 2;
    hold('overlaps', pairs, this.#limits);
    for (const fields of named.values()) {
      const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) pairs = this.hold(inner, pairs);
    }
    return pairs;
  }

  #gather(set: SelectionSetNode, named: Map<string, FieldNode[]>, used: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const name = (selection.alias ?? selection.name).value, known = named.get(name);
        if (known) known.push(selection);
        else named.set(name, [selection]);
      } else if (selection.kind === 'InlineFragment') {
        this.#gather(selection.selectionSet, named, used);
      } else if (!used.has(selection.name.value) && !this.#circular.has(selection)) {
        used.add(selection.name.value);
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment) this.#gather(fragment.selectionSet, named, used);
      }
    }
  }
}
