import type { Translated } from '../language';
import type { people as chinese } from '../people';

export const people: Translated<typeof chinese> = {
  type: 'Type',
  category: 'Category',
  state: 'State',
  region: 'Place',
  members: 'Members',
  persons: (count) => `${count}`,
  capacity: 'Orders in a week',
  orders: (count) => `up to ${count}`,
  contact: 'Contact',
  contactPhone: 'Phone of the contact',
  number: 'Volunteer number',
  gender: 'Gender',
  phone: 'Phone',
  skills: 'Skills',
  registeredOn: 'Registered on',
  served: 'Confirmed service',
  hours: (hours) => `${hours} hours`,
  teams: 'Teams',
  since: (day) => `since ${day}`,
};
