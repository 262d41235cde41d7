import type { IdKeys } from '../database/encryption.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { ChangeListener } from '../database/change-listener.ts';
import type { SessionLimits } from '../modules/accounts/session-limits.ts';
import type { Reader } from '../reading/read.ts';
import type { Channel } from './deed.ts';
import type { Standing } from './standing.ts';

/** What every resolver gets: who asks, the door for reads, the mapper for writes. */
export interface Context {
  viewer: Viewer;
  /** Ends what is read when its time is over or the client is gone. */
  signal?: AbortSignal;
  /** Whether the viewer is certain. */
  standing: Standing;
  /** The role's own view of the schema. */
  schema: GraphQLSchema;
  reader: Reader;
  orm: MikroORM;
  channel: Channel;
  /** Unit of the appointment, for timelines. */
  unitName: string | null;
  /** Network address of the caller. */
  address: string;
  userAgent: string | null;
  secret: string;
  /** What ID numbers are sealed with. */
  idKeys: IdKeys;
  /** True while the initial password has not been changed: only own-session verbs are allowed. */
  mustChangePassword: boolean;
  /** What changed, in every process. */
  changes: ChangeListener;
  /** Whether the session that asked is still good; for answers that go on for long. */
  stillSignedIn(): Promise<boolean>;
  /** How long sessions live. */
  sessionLimits: SessionLimits;
  /** Token of the session that asks, null when signed out. */
  sessionToken: string | null;
  /** Sets (or with null clears) the session cookie of the answer. */
  setSession(token: string | null): void;
}
