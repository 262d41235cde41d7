import type { Translated } from '../language';
import type { table as chinese } from '../table';

export const table: Translated<typeof chinese> = {
  settings: 'Columns',
  columns: 'Columns and their order',
  show: (column) => `Show ${column}`,
  alwaysShown: 'Always shown',
  earlier: (column) => `Move ${column} forward`,
  later: (column) => `Move ${column} back`,
  narrower: (column) => `Make ${column} narrower`,
  wider: (column) => `Make ${column} wider`,
  density: 'Row height',
  reset: 'Back to default',
  notKept: 'The columns were not saved',
  keepAgain: 'Save again',
  pick: (row) => `Select ${row}`,
  pickAll: 'Select all on this page',
  picked: (count) => `${count} selected`,
  unpick: 'Clear selection',
  working: (done, all) => `Working: ${done} of ${all}`,
  done: 'Done',
  waiting: 'Waiting',
  outcome: (done, refused) => (refused ? `${done} done, ${refused} not done` : `All ${done} done`),
  again: (count) => `Try the ${count} not done again`,
  results: 'Result of each',
};
