import type { Translated } from '../language';
import type { form as chinese } from '../form';

export const form: Translated<typeof chinese> = {
  needed: 'This is needed. Fill it in.',
  choose: 'Choose one.',
  tooLong: (most) => `At most ${most} characters. Shorten it.`,
  name: 'A name holds no asterisk, digit or angle bracket. Check it.',
  phone: 'A phone number is an 11-digit mobile or a landline with area code. Leave it empty if there is none.',
  whole: (least, most) => `A whole number from ${least} to ${most}.`,
  none: 'Choose',
  yes: 'Yes',
  no: 'No',
  kept: (masked) => `${masked} is kept; leave empty to keep it`,
  save: 'Save',
  saving: 'Saving…',
};
