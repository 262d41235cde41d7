import {
  getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType,
  type GraphQLCompositeType, type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import { Budget } from './budget.ts';
import type { Cursors } from './cursors.ts';
import { listArguments, type ListArguments } from './list-arguments.ts';
import type { Touch } from './operand.ts';
import type { Random } from './random.ts';
import { Scope } from './scope.ts';
import type { Variables } from './variables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a selection is made with. `touched` collects the coordinates that it names. */
export interface Means {
  schema: GraphQLSchema;
  random: Random;
  words: Vocabulary;
  cursors: Cursors;
  variables: Variables;
  budget: Budget;
  touched: Touch[];
}

type Fields = GraphQLObjectType | GraphQLInterfaceType;

/** Selections over any type of a schema: fields under aliases, fragments of every kind, conditions, lists within lists. */
export class Selections {
  readonly fragments: string[] = [];
  #names = 0;

  constructor(private readonly means: Means) {}

  /** `{ … }` of a type. @param rows how many of it there may be */
  set(type: GraphQLCompositeType, depth: number, rows: number): string {
    const scope = new Scope();
    const items = this.#items(type, scope, depth, rows);
    return `{ ${items.length > 0 ? items.join(' ') : '__typename'} }`;
  }

  /** One field with its arguments, directives and selection; null where the budget does not allow it. */
  field(parent: Fields, field: GraphQLField<unknown, unknown>, scope: Scope, depth: number, rows: number): string | null {
    const { random, budget, touched } = this.means;
    const type = getNamedType(field.type);
    const of = type.name.replace(/Connection$/, '');
    const composite = isCompositeType(type);
    if (composite && depth >= Budget.DEPTH) return null;
    const list = composite && of !== type.name ? listArguments(random, this.means.words, this.means.cursors, of, field, depth > 1) : { given: this.#own(field), rows: 1 };
    if (!budget.takeField() || (list.rows > 1 && !budget.takeRows(rows * list.rows))) return null;
    const key = scope.key(random, budget, field.name, composite ? null : `${String(parent)}.${field.name}`, Object.keys(parent.getFields()), () => `a${this.#names++}`);
    if (!key) return null;
    touched.push({ type: parent.name, field: field.name, probe: false });
    if (composite) touched.push({ type: of, field: 'id', probe: false });
    const given = list.given.map(([name, value]) => `${name}: ${this.means.variables.print(value)}`).join(', ');
    return `${key}${given ? `(${given})` : ''}${this.#directive()}${composite ? ` ${this.set(type, depth + 1, rows * list.rows)}` : ''}`;
  }

  #items(type: GraphQLCompositeType, scope: Scope, depth: number, rows: number): string[] {
    const { random } = this.means;
    const items = random.chance(6) ? ['__typename'] : [];
    if (isAbstractType(type)) items.push(...this.#ofConcreteTypes(scope, depth, rows));
    if (isObjectType(type) || isInterfaceType(type)) items.push(...this.#ownFields(type, scope, depth, rows));
    if (random.chance(6)) items.push(this.#fragment(type, this.#items(type, scope, depth, rows), true));
    if (isObjectType(type) && type.getInterfaces().length > 0 && random.chance(8)) items.push(this.#fragment(type.getInterfaces()[0]!, ['id']));
    return items;
  }

  #ownFields(type: Fields, scope: Scope, depth: number, rows: number): string[] {
    const { random } = this.means;
    const isList = type.name.endsWith('Connection');
    return Object.values(type.getFields()).flatMap((field) => {
      const relation = isCompositeType(getNamedType(field.type));
      if (!random.chance(relation && !isList ? 3 : 2)) return [];
      return this.field(type, field, scope, depth, rows) ?? [];
    });
  }

  /** Of an interface: fragments on some of the types that a record may have. */
  #ofConcreteTypes(scope: Scope, depth: number, rows: number): string[] {
    const { random, schema, touched } = this.means;
    const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType);
    return Array.from({ length: random.whole(1, 3) }, () => {
      const type = random.one(types);
      touched.push({ type: type.name, field: 'id', probe: false });
      return this.#fragment(type, this.#items(type, scope, depth, rows));
    });
  }

  /** Inline with its type, or without where that is the type around it, or named. */
  #fragment(type: GraphQLCompositeType, items: string[], typeAround = false): string {
    const inside = `{ ${items.length > 0 ? items.join(' ') : '__typename'} }`;
    const form = this.means.random.one(['typed', 'named', typeAround ? 'plain' : 'typed']);
    if (form !== 'named') return `...${form === 'typed' ? ` on ${type.name}` : ''}${this.#directive()} ${inside}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${inside}`);
    return `...${name}${this.#directive()}`;
  }

  /** Mostly none; else one that leaves the field in, or takes it out. */
  #directive(): string {
    const { random, variables } = this.means;
    if (!random.chance(12)) return '';
    const skip = random.chance(2);
    const shown = !random.chance(3);
    return ` @${skip ? 'skip' : 'include'}(if: ${variables.condition(shown !== skip)})`;
  }

  /** Arguments of `node`, `nodes` and reports: ids. */
  #own(field: GraphQLField<unknown, unknown>): ListArguments['given'] {
    const { random, words } = this.means;
    return field.args.map(({ name, type }) => [name, words.operand(random, type, name === 'orderId' ? 'DemandOrder' : undefined)]);
  }
}
