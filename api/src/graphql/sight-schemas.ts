import type { GraphQLSchema } from 'graphql';
import { PREVIEWED_ROLES, PREVIEWER } from '../access/preview.ts';
import { ALL_ROLES } from '../access/roles.ts';
import { sightName, type Sight } from '../access/sight.ts';
import { roleView } from './role-view.ts';

/** All sights that a process serves, by name: each role's own, and previews. */
export const ALL_SIGHTS: ReadonlyMap<string, Sight> = new Map([
  ...ALL_ROLES.map((role): Sight => ({ role })), ...PREVIEWED_ROLES.map((role): Sight => ({ role, ceiling: PREVIEWER })),
].map((sight) => [sightName(sight), sight]));

/** The schema for each sight, by its name. That of a preview is made when somebody first looks through it: most processes never need one. */
export class SightSchemas {
  readonly #full: GraphQLSchema;
  readonly #made = new Map<string, GraphQLSchema>();

  constructor(full: GraphQLSchema) {
    this.#full = full;
    for (const role of ALL_ROLES) this.get(role);
  }

  get(name: string): GraphQLSchema | undefined {
    const sight = ALL_SIGHTS.get(name);
    if (sight && !this.#made.has(name)) this.#made.set(name, roleView(this.#full, sight));
    return this.#made.get(name);
  }
}
