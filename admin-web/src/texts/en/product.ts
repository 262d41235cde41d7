import type { Translated } from '../language';
import type { product as chinese } from '../product';

export const product: Translated<typeof chinese> = {
  name: 'Lastmile',
  subtitle: 'Volunteer service promotion centre',
  loop: { order: 'A resident asks', dispatch: 'The centre dispatches', accept: 'Volunteers accept', rate: 'The resident rates' },
  promise: 'Help that reaches the door',
  relief: 'No forced check-ins, no rankings of staff, no compulsory photos',
};
