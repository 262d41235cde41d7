import type { Budget } from './budget.ts';
import type { Random } from './random.ts';

/** The response keys of one object, which all fragments of its selection share: no two fields may want the same one. */
export class Scope {
  readonly #taken = new Map<string, string>();

  /**
   * `field`, or `alias: field` where the key is taken or by chance; null where no alias is left. An alias is a fresh name or,
   * to see whether renaming defeats a mask, the name of another field.
   * @param coordinate what a leaf field answers; two of the same may share a key. Fields with arguments never do.
   * @param names of the type's fields
   */
  key(random: Random, budget: Budget, field: string, coordinate: string | null, names: string[], fresh: () => string): string | null {
    const free = (name: string) => !this.#taken.has(name) || (coordinate !== null && this.#taken.get(name) === coordinate);
    const take = (name: string) => this.#taken.set(name, coordinate ?? '');
    if (free(field) && !random.chance(10)) {
      take(field);
      return field;
    }
    if (!budget.takeAlias()) return null;
    const renamed = random.one(names);
    const alias = random.chance(3) && free(renamed) ? renamed : fresh();
    take(alias);
    return `${alias}: ${field}`;
  }
}
