import type { Translated } from '../language';
import type { keyboard as chinese } from '../keyboard';

export const keyboard: Translated<typeof chinese> = {
  open: 'Help for this page',
  key: 'Key',
  does: 'What it does',
  search: 'Search everything',
  list: "To the search box of this page's list",
  help: 'Open the help for this page',
  close: 'Close dialogs, drawers and panels',
  queue: 'Dispatch board: next and previous order',
  next: 'Enter demand: submit and begin the next',
  tabs: 'Tabs: move left and right, Delete closes',
};
