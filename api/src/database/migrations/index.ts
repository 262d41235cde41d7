import { Foundation } from './0001-foundation.ts';
import { ListIndexes } from './0002-list-indexes.ts';
import { IndexesBehindWall } from './0003-indexes-behind-wall.ts';
import { OutboxTold } from './0004-outbox-told.ts';
import { Preferences } from './0005-preferences.ts';
import { Messages } from './0006-messages.ts';
import { Board } from './0007-board.ts';
import { Settings } from './0008-settings.ts';
import { Tasks } from './0010-tasks.ts';
import { Imports } from './0011-imports.ts';
import { SettingsVersions } from './0012-settings-versions.ts';
import { Previews } from './0013-previews.ts';
import { LowRatings } from './0014-low-ratings.ts';
import { TakenBack } from './0015-taken-back.ts';
import { TourSeen } from './0016-tour-seen.ts';
import { Volunteers } from './0017-volunteers.ts';
import { Training } from './0018-training.ts';
import { Teams } from './0019-teams.ts';
import { Places } from './0020-places.ts';
import { Registers } from './0021-registers.ts';
import { Lecturers } from './0022-lecturers.ts';
import { Units } from './0023-units.ts';

/** In order; a migration that has run anywhere is never edited again. */
export const MIGRATIONS = [
  { name: '0001-foundation', class: Foundation },
  { name: '0002-list-indexes', class: ListIndexes },
  { name: '0003-indexes-behind-wall', class: IndexesBehindWall },
  { name: '0004-outbox-told', class: OutboxTold },
  { name: '0005-preferences', class: Preferences },
  { name: '0006-messages', class: Messages },
  { name: '0007-board', class: Board },
  { name: '0008-settings', class: Settings },
  { name: '0010-tasks', class: Tasks },
  { name: '0011-imports', class: Imports },
  { name: '0012-settings-versions', class: SettingsVersions },
  { name: '0013-previews', class: Previews },
  { name: '0014-low-ratings', class: LowRatings },
  { name: '0015-taken-back', class: TakenBack },
  { name: '0016-tour-seen', class: TourSeen },
  { name: '0017-volunteers', class: Volunteers },
  { name: '0018-training', class: Training },
  { name: '0019-teams', class: Teams },
  { name: '0020-places', class: Places },
  { name: '0021-registers', class: Registers },
  { name: '0022-lecturers', class: Lecturers },
  { name: '0023-units', class: Units },
];
