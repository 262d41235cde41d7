import type { Viewer } from '../../../api/src/access/viewer.ts';
import { viewScope } from '../../../api/src/reading/visibility.ts';

/** The scope of a viewer, as the API sets it, for PostGraphile. Tables must be bound (buildApp does it). */
export function pgSettingsOf(viewer: Viewer): Record<string, string> {
  const { role, settings } = viewScope(viewer);
  const set = Object.entries(settings).filter(([, value]) => value != null).map(([setting, value]) => [`lastmile.${setting}`, value!]);
  return { role, ...Object.fromEntries(set) };
}
