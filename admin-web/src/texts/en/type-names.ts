import type { Translated } from '../language';
import type { typeNames as chinese } from '../type-names';

export const typeNames: Translated<typeof chinese> = {
  DemandOrder: 'Order',
  Dispatch: 'Dispatch',
  OrderRating: 'Rating',
  FollowUpVisit: 'Follow-up',
  ServiceRecord: 'Service record',
  Complaint: 'Complaint',
  Reveal: 'Reveal',
  Account: 'Account',
  Appointment: 'Appointment',
  Session: 'Session',
  SlaRule: 'Time limit',
  CountyCalendarDay: 'Calendar day',
  DictionaryLabel: 'Dictionary label',
  Volunteer: 'Volunteer',
  VolunteerTeam: 'Team',
};
