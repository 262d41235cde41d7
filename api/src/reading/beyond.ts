import type { BeyondFunction } from '../database/wall/wall-sql.ts';

const FUNCTIONS = new Map<string, BeyondFunction>();

/**
 * Declares a function that counts rows of which some do not exist for the viewer, because the figure itself is open to it
 * (how many members a team has). It gives back figures, or points of a map, never a person's row; all of them are reviewed in one list, with the wall.
 */
export function beyond(definition: BeyondFunction): void {
  FUNCTIONS.set(definition.name, definition);
}

export function beyondFunctions(): BeyondFunction[] {
  return [...FUNCTIONS.values()];
}
