import { Refusal } from './errors.ts';

/** Constraints that a person can run into, and what to tell. Neutral: nothing about rows that the caller may not see. */
const BY_CONSTRAINT: Record<string, () => Refusal> = {
  dispatches_one_open: () => new Refusal('CONFLICT'),
  service_records_no_overlap: () => new Refusal('TIME_OVERLAP'),
  service_records_start_before_end: () => new Refusal('TIME_INVALID'),
  appointments_three_admins: () => new Refusal('ADMIN_ROLES_EXCLUSIVE'),
  accounts_login_name_unique: () => new Refusal('LOGIN_NAME_TAKEN', ['input', 'loginName']),
  order_ratings_county_code_order_id_unique: () => new Refusal('RATING_EXISTS'),
};

/** The refusal behind a database error, or undefined where it is a fault. */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  const { name, constraint } = (error ?? {}) as { name?: string; constraint?: string };
  if (name === 'OptimisticLockError') return new Refusal('CONFLICT');
  return constraint ? BY_CONSTRAINT[constraint]?.() : undefined;
}
