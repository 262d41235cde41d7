import type { Translated } from '../language';
import type { outbox as chinese } from '../outbox';

export const outbox: Translated<typeof chinese> = {
  waiting: (count) => `${count} to upload`,
  refused: (count) => `${count} not accepted, please look`,
  whenBack: 'They are sent when the network is back; please stay signed in.',
  soon: 'Waiting to be sent.',
  sending: 'Uploading…',
  sent: (count) => `${count} uploaded`,
  show: 'Show what waits',
  enteredAt: (at) => `entered ${at}`,
  mend: 'Correct and submit',
  discard: 'Discard',
  discarded: 'Discarded one demand that waited',
  tooOld: 'This one may have arrived days ago. Look for it in the list; if it is not there, correct it and submit again.',
};
