import type { Translated } from '../language';
import type { printSheet as chinese } from '../print-sheet';

export const printSheet: Translated<typeof chinese> = {
  title: 'Dispatch sheet',
  print: 'Print the sheet',
  printedBy: (name, at) => `Printed by ${name} · ${at}`,
  urgency: 'Urgency',
  due: 'Due',
  done: 'What was done',
  signTeam: 'Signed, team',
  signRequester: 'Signed, requester',
  masked: 'Personal data as its printer may see them; what is masked is not uncovered by printing. Keep it safe, destroy it after use.',
};
