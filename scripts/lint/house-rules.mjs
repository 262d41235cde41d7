import { importBoundaries } from './import-boundaries.mjs';
import { noSessionSetting } from './no-session-setting.mjs';
import { noUnguardedQuery } from './no-unguarded-query.mjs';

/** Rules of this house, as a plugin of the linter. */
export default {
  meta: { name: 'house' },
  rules: { 'import-boundaries': importBoundaries, 'no-unguarded-query': noUnguardedQuery, 'no-session-setting': noSessionSetting },
};
