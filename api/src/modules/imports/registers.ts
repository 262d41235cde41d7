import { orderRegister } from './order-register.ts';
import type { ImportRegister } from './import.codes.ts';
import type { AnyRegister } from './register.ts';

/** How a file of each kind is read. */
export const REGISTERS: Record<ImportRegister, AnyRegister> = { ORDERS: orderRegister };
