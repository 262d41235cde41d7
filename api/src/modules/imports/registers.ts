import { figureRegister } from './registers/figures.ts';
import { membershipRegister } from './registers/memberships.ts';
import { orderRegister } from './registers/orders.ts';
import { placeRegister } from './registers/places.ts';
import { pointRegister } from './registers/points.ts';
import { teamRegister } from './registers/teams.ts';
import { trainingRegister } from './registers/trainings.ts';
import { volunteerRegister } from './registers/volunteers.ts';
import type { DataRegister } from '../exports/data-register.ts';
import type { AnyRegister } from './register.ts';

/** How a file of each kind is read. */
export const REGISTERS: Record<DataRegister, AnyRegister> = {
  ORDERS: orderRegister, VOLUNTEERS: volunteerRegister, TEAMS: teamRegister, MEMBERSHIPS: membershipRegister, PLACES: placeRegister, POINTS: pointRegister, TRAININGS: trainingRegister, FIGURES: figureRegister,
};
