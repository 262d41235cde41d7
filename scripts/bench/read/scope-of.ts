import type { Viewer } from '../../../api/src/access/viewer.ts';
import { scopeSql } from '../../../api/src/database/wall/scope.ts';
import { viewScope } from '../../../api/src/reading/visibility.ts';

/** What a transaction sets before it reads under the policies. */
export interface TransactionScope {
  /** As one text of SQL, for statements by hand. */
  sql: string;
  /** The same for PostGraphile, which sets them by itself. */
  pgSettings: Record<string, string>;
}

/** The scope of a viewer, as the API sets it. Tables must be bound (buildApp does it). */
export function scopeOf(viewer: Viewer): TransactionScope {
  const scope = viewScope(viewer);
  const settings = Object.entries(scope.settings).filter(([, value]) => value != null).map(([setting, value]) => [`lastmile.${setting}`, value!]);
  return { sql: scopeSql(scope), pgSettings: { role: scope.role, ...Object.fromEntries(settings) } };
}
