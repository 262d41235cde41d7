import type { EntityManager } from '@mikro-orm/postgresql';
import { may, type Viewer } from '../access/viewer.ts';
import type { Action } from '../access/actions.ts';
import type { FieldChange } from '../reading/scalars.ts';
import { Refusal } from './errors.ts';

/** By which way a step reached us; kept with each event. */
export type Channel = 'CONSOLE' | 'API' | 'TIMER' | 'DEMO';

/** One verb in the making: who does it, when, and the entity manager of its transaction. */
export interface Deed {
  viewer: Viewer;
  em: EntityManager;
  now: Date;
  channel: Channel;
  /** Name of the unit that acts, for the timeline. */
  unitName: string | null;
  address: string | null;
  /** What it wrote into records that are on the audit's list, field by field (modules/audit/field-changes.ts). */
  changes: FieldChange[];
}

/** What a verb gives back, by payload field: records (or lists of them) that the payload is read back from, and plain values. */
export type Outcome = Record<string, unknown>;

/** What may be done in a preview: end it, or the session, or sign in anew. */
const OF_THE_SESSION: readonly Action[] = ['SESSION_OWN', 'SIGN_IN'];

/** The action table says who may; anybody else, and who only previews, is refused before anything is loaded. */
export function demand(deed: Deed, action: Action): void {
  if (deed.viewer.ceiling && !OF_THE_SESSION.includes(action)) throw new Refusal('PREVIEW_READ_ONLY');
  if (!may(deed.viewer, action)) throw new Refusal('FORBIDDEN');
}
