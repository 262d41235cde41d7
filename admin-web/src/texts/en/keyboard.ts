import type { Translated } from '../language';
import type { keyboard as chinese } from '../keyboard';

export const keyboard: Translated<typeof chinese> = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  key: 'Key',
  does: 'What it does',
  search: 'Search everything',
  list: "To the search box of this page's list",
  help: 'Open this sheet',
  close: 'Close dialogs, drawers and panels',
  queue: 'Dispatch board: next and previous order',
  next: 'Enter demand: submit and begin the next',
  tabs: 'Tabs: move left and right, Delete closes',
};
