import type { Translated } from '../language';
import type { tour as chinese } from '../tour';

export const tour: Translated<typeof chinese> = {
  offer: 'New here? Half a minute shows how this works.',
  start: 'Show me',
  decline: 'No, thanks',
  again: 'Guided tour again',
  next: 'Next',
  previous: 'Back',
  done: 'Got it',
  close: 'End the tour',
  progress: 'Step {{current}} of {{total}}',
  bell: 'New orders, reminders and notices light up here.',
  display: 'Hard to read? Larger text, more contrast or another language are here, and are kept for your next computer.',
  help: 'Not sure what to do? Each page has its help here, with the phone number to call.',
};
