import { Refusal } from './errors.ts';

/** Constraints that a person can run into, and what to tell. Neutral: nothing about rows that the caller may not see. */
const BY_CONSTRAINT: Record<string, () => Refusal> = {
  volunteer_teams_one_corps: () => new Refusal('CORPS_EXISTS', ['input', 'type']),
  dispatches_one_open: () => new Refusal('CONFLICT'),
  service_records_no_overlap: () => new Refusal('TIME_OVERLAP'),
  resource_allocations_no_double_booking: () => new Refusal('RESOURCE_TAKEN', ['input', 'startsAt']),
  service_records_start_before_end: () => new Refusal('TIME_INVALID'),
  appointments_three_admins: () => new Refusal('ADMIN_ROLES_EXCLUSIVE'),
  accounts_login_name_unique: () => new Refusal('LOGIN_NAME_TAKEN', ['input', 'loginName']),
  order_ratings_county_code_order_id_unique: () => new Refusal('RATING_EXISTS'),
};

/**
 * What else the database refuses: a key that is taken, a row that is not there, a row out of scope. Whichever table it is,
 * the answer is one sentence for all, so that it tells nothing of rows that the caller may not see (reliability §0 finding 7).
 */
const BY_STATE: Record<string, () => Refusal> = {
  '23505': () => new Refusal('CONFLICT'),
  '23P01': () => new Refusal('CONFLICT'),
  '23503': () => new Refusal('NOT_FOUND'),
};
/** How row-level security says that a written row would lie out of scope; a right that is missing is a fault of ours. */
const OUT_OF_SCOPE = /row-level security policy/;

/** The refusal behind a database error, or undefined where it is a fault. */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  const { name, constraint, code, message = '' } = (error ?? {}) as { name?: string; constraint?: string; code?: string; message?: string };
  if (name === 'OptimisticLockError') return new Refusal('CONFLICT');
  if (code === '42501' && OUT_OF_SCOPE.test(message)) return new Refusal('NOT_FOUND');
  return ((constraint && BY_CONSTRAINT[constraint]) || (code && BY_STATE[code]) || undefined)?.();
}
