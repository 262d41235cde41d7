import type { Translated } from '../language';
import type { accessTable as chinese } from '../access-table';

export const accessTable: Translated<typeof chinese> = {
  intro: 'What each role may see and do, from the tables that the server goes by. Read only.',
  chooseRole: 'Role',
  see: 'Data it sees',
  act: 'What it may do',
  dataClass: 'Data class',
  grant: 'How it is seen',
  fields: (count) => `${count} fields`,
  grants: { full: 'In full', mask: 'Masked', reveal: 'Masked; plain with a reason', case: 'In full while its team holds the order', note: 'Service notes while its team holds the order', none: 'Not at all' },
  mayNothing: 'Nothing.',
};
