import type { DataRegister } from '../../../../api/src/modules/exports/data-register.ts';
import type { MakeBenchFile } from './bench-file.ts';
import { membershipsFile } from './memberships.ts';
import { ordersFile } from './orders.ts';
import { pointsFile } from './points.ts';
import { trainingsFile } from './trainings.ts';
import { volunteersFile } from './volunteers.ts';

/** Registers that may come with thousands of rows; of teams, places and yearly figures a county has hundreds. */
export const BENCH_FILES = { ORDERS: ordersFile, VOLUNTEERS: volunteersFile, MEMBERSHIPS: membershipsFile, TRAININGS: trainingsFile, POINTS: pointsFile } satisfies Partial<Record<DataRegister, MakeBenchFile>>;

export type BenchRegister = keyof typeof BENCH_FILES;
