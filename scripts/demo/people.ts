import type { Random } from './random.ts';
import { personName } from './person-name.ts';

export interface Person {
  name: string;
  female: boolean;
  birthDate: string;
}

/** Somebody who volunteers: mostly between 30 and 65, some young, some retired. */
export function volunteerPerson(random: Random, today: string): Person {
  const age = random.weighted([[random.whole(18, 29), 16], [random.whole(30, 44), 30], [random.whole(45, 59), 34], [random.whole(60, 72), 20]]);
  return person(random, today, age);
}

/** Somebody who asks for help: mostly old people in the villages. */
export function requesterPerson(random: Random, today: string, old: boolean): Person {
  return person(random, today, old ? random.whole(66, 88) : random.whole(32, 64));
}

function person(random: Random, today: string, age: number): Person {
  const year = Number(today.slice(0, 4)) - age;
  const female = random.chance(0.54);
  const birthDate = `${year}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
  return { name: personName(random, female, year), female, birthDate };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
