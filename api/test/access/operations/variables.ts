import { isNonNullType, isNullableType } from 'graphql';
import { touchesOf, type Operand, type Touch } from './operand.ts';
import type { Random } from './random.ts';

/** Prints the values of one operation, some as literals and some as variables of the very type of their position. */
export class Variables {
  readonly definitions: string[] = [];
  readonly values: Record<string, unknown> = {};

  constructor(private readonly random: Random, private readonly touched: Touch[]) {}

  print(operand: Operand): string {
    if (this.random.chance(4)) return this.#variable(operand);
    if (isNullableType(operand.type) && this.random.chance(40)) return 'null';
    this.touched.push(...operand.touches);
    return operand.text((part) => this.print(part));
  }

  /** A condition for @skip and @include. */
  condition(value: boolean): string {
    return this.random.chance(2) ? String(value) : this.#define('Boolean!', value);
  }

  #variable(operand: Operand): string {
    const type = String(operand.type);
    if (!isNonNullType(operand.type) && this.random.chance(12)) return this.random.chance(2) ? this.#define(type) : this.#define(type, null);
    this.touched.push(...touchesOf(operand));
    if (this.random.chance(6)) return this.#define(`${type} = ${literal(operand)}`);
    return this.#define(isNullableType(operand.type) && this.random.chance(3) ? `${type}!` : type, operand.json);
  }

  /** Without a value it is left out of the request. */
  #define(declaration: string, value?: unknown): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${declaration}`);
    if (value !== undefined) this.values[name] = value;
    return `$${name}`;
  }
}

function literal(operand: Operand): string {
  return operand.text(literal);
}
