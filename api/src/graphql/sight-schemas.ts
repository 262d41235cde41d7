import type { GraphQLSchema } from 'graphql';
import { PREVIEWED_ROLES, PREVIEWER } from '../access/preview.ts';
import { ALL_ROLES } from '../access/roles.ts';
import { sightName, type Sight } from '../access/sight.ts';
import { roleView } from './role-view.ts';

/** All sights that a process serves, by name: each role's own, and previews. */
export const ALL_SIGHTS: ReadonlyMap<string, Sight> = new Map([
  ...ALL_ROLES.map((role): Sight => ({ role })), ...PREVIEWED_ROLES.map((role): Sight => ({ role, ceiling: PREVIEWER })),
].map((sight) => [sightName(sight), sight]));

/** The schema for each sight, by its name, made when it is first asked for: most processes never need that of a preview. */
export class SightSchemas {
  readonly #full: GraphQLSchema;
  readonly #made = new Map<string, GraphQLSchema>();

  constructor(full: GraphQLSchema) {
    this.#full = full;
  }

  /** Those of all roles, so that nobody's first request waits for its own. */
  make(): void {
    for (const role of ALL_ROLES) this.get(role);
  }

  get(name: string): GraphQLSchema | undefined {
    const sight = ALL_SIGHTS.get(name);
    if (sight && !this.#made.has(name)) this.#made.set(name, roleView(this.#full, sight));
    return this.#made.get(name);
  }
}
