import type { Translated } from '../language';
import type { tasks as chinese } from '../tasks';

export const tasks: Translated<typeof chinese> = {
  title: 'Background tasks',
  open: (count) => `Background tasks, ${count} under way`,
  none: 'No tasks yet',
  noneWhy: 'When you export orders, progress and file appear here.',
  rows: (done, total) => `${done} of ${total} rows`,
  allRows: (total) => `${total} rows`,
  percent: (percent) => `${percent}%`,
  cancel: 'Cancel',
  cancelWhich: (what) => `Cancel: ${what}`,
  download: 'Download',
  keptUntil: (until) => `Kept until ${until}`,
  gone: 'The file has expired. Export again.',
  requests: 'Requests for exports',
  toImport: (file) => `See the import: ${file}`,
};
