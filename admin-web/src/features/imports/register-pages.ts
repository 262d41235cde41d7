import type { CodeOf } from '@/texts/dictionary';

type Register = CodeOf<'DataRegister'>;

/** The page that shows what a register holds, and goes on from a file of it. */
export const PAGE_OF: Record<Register, string> = { ORDERS: 'orders', VOLUNTEERS: 'volunteers', TEAMS: 'teams', MEMBERSHIPS: 'teams', PLACES: 'places', POINTS: 'points', TRAININGS: 'training', FIGURES: 'figures' };

/** Where a file of a register is handed in: of demands beside 录需求, of all others at an address of its own. */
export const handInAt = (register: Register) => (register === 'ORDERS' ? { name: 'import-demands' } : { name: 'import-register', params: { register } });
