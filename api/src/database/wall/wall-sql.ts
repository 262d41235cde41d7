import type { Role } from '../../access/roles.ts';
import { MAINTAIN_SINCE } from '../mark-visible.ts';
import { APP_LOGIN, BEYOND_ROLE, JOBS_LOGIN, VERB_ROLE, viewRole, VIEW_ROLES } from './database-roles.ts';
import { SETTINGS } from './scope.ts';
import { APPEND_ONLY_TABLES, REFERENCE_TABLES, type WalledTable } from './tables.ts';

/** What one database role may read of a table. */
export interface TableView {
  table: string;
  role: string;
  columns: string[];
  /** SQL over the table's own columns (`<table>.<column>`) and the functions of the settings; undefined: every row. */
  rows: string | undefined;
}

/** A function that reads past the wall and gives back an aggregate, never a row (reading/beyond.ts). */
export interface BeyondFunction {
  name: string;
  /** Arguments as SQL declares them. */
  parameters: string;
  returns: string;
  /** A select. */
  body: string;
  /** What it reads: table → columns. */
  reads: Record<string, string[]>;
  /** Who may ask for the figure; left out: every role. */
  roles?: Role[];
}

export interface Wall {
  tables: WalledTable[];
  views: TableView[];
  beyond: BeyondFunction[];
}

const IN_COUNTIES = 'county_code >= lastmile_county_lo() and county_code < lastmile_county_hi()';
/** Of nobody's county: what somebody who is not signed in, or a command, leaves in the audit. */
const OR_NOBODYS = " or county_code = '000000'";

/** The whole wall as SQL, from the ground: whatever stood there before is taken down first. One transaction. */
export function wallSql({ tables, views, beyond }: Wall): string[] {
  return [
    ...takenDown(tables),
    ...settingFunctions(),
    ...tables.flatMap((table) => walledTable(table, views.filter((view) => view.table === table.name))),
    ...logins(),
    upkeep(tables),
    ...beyond.flatMap(beyondFunction),
  ];
}

function takenDown(tables: WalledTable[]): string[] {
  const ours = [APP_LOGIN, JOBS_LOGIN, VERB_ROLE, BEYOND_ROLE, ...VIEW_ROLES].join(', ');
  return [
    `do $$ declare p record; begin
      for p in select policyname, tablename from pg_policies where schemaname = current_schema() loop
        execute format('drop policy %I on %I', p.policyname, p.tablename);
      end loop;
      for p in select oid::regprocedure as f from pg_proc where pronamespace = current_schema()::regnamespace and proname like 'lastmile\\_%' loop
        execute format('drop function %s', p.f);
      end loop; end $$`,
    `revoke all on ${tables.map(({ name }) => quoted(name)).join(', ')} from ${ours}`,
  ];
}

/** Unset and empty alike give null, and nothing compares with null (default deny). */
function settingFunctions(): string[] {
  return Object.entries(SETTINGS).map(([setting, type]) =>
    `create function lastmile_${setting}() returns ${type} language sql stable parallel safe as $$ select nullif(current_setting('lastmile.${setting}', true), '')::${type} $$`);
}

function walledTable(table: WalledTable, views: TableView[]): string[] {
  const name = quoted(table.name);
  const grants = views.map(({ role, columns }) => `grant select (${columns.map(quoted).join(', ')}) on ${name} to ${role}`);
  if (REFERENCE_TABLES.has(table.name)) return [...grants, `grant select, insert, update on ${name} to ${VERB_ROLE}`];
  const writes = APPEND_ONLY_TABLES.has(table.name) ? 'select, insert' : 'select, insert, update';
  return [
    ...grants,
    `grant ${writes} on ${name} to ${VERB_ROLE}`,
    `alter table ${name} enable row level security, force row level security`,
    `create policy verbs on ${name} to ${VERB_ROLE} using (${table.tenant ? IN_COUNTIES : 'true'}) with check (${checkOf(table)})`,
    ...viewPolicies(table, views),
  ];
}

function checkOf({ name, tenant }: WalledTable): string {
  if (!tenant) return 'true';
  return name === 'audit_events' ? IN_COUNTIES + OR_NOBODYS : IN_COUNTIES;
}

/** One policy for all roles with the same condition. Sub-selects stand in a function: a policy of a distributed table may hold none. */
function viewPolicies({ name }: WalledTable, views: TableView[]): string[] {
  const byRows = Map.groupBy(views, ({ rows = 'true' }) => rows);
  return [...byRows].flatMap(([rows, of], i) => {
    const policy = (using: string) => `create policy view_${i} on ${quoted(name)} for select to ${of.map(({ role }) => role).join(', ')} using (${using})`;
    if (!/\bselect\b/.test(rows)) return [policy(rows)];
    const sees = `lastmile_sees_${name}_${i}`;
    return [
      `create function ${sees}(${name} ${quoted(name)}) returns boolean language sql stable parallel safe as $$ select ${rows} $$`,
      policy(`${sees}(${quoted(name)})`),
    ];
  });
}

/** What a login may do without taking a role: find a session, count sign-ins; sweep, and tidy up. */
function logins(): string[] {
  return [
    `grant select on accounts, appointments, sessions to ${APP_LOGIN}`,
    `grant update (last_seen_at) on sessions to ${APP_LOGIN}`,
    ...['accounts', 'appointments', 'sessions'].map((table) => `create policy gate on ${table} to ${APP_LOGIN} using (true)`),
    `grant select, insert, update on sign_in_attempts to ${APP_LOGIN}, ${VERB_ROLE}`,
    `create policy gate on sign_in_attempts to ${APP_LOGIN}, ${JOBS_LOGIN} using (true) with check (true)`,
    `grant select (county_code, due_at, overdue_told_at) on demand_orders to ${JOBS_LOGIN}`,
    `create policy sweep on demand_orders for select to ${JOBS_LOGIN} using (true)`,
    `grant select, delete on idempotency_records, messages, outbox_messages, sign_in_attempts to ${JOBS_LOGIN}`,
    ...['idempotency_records', 'messages', 'outbox_messages'].map((table) => `create policy tidy on ${table} to ${JOBS_LOGIN} using (true)`),
    `grant select (county_code, state, lease_until) on background_tasks to ${JOBS_LOGIN}`,
    `create policy sweep on background_tasks for select to ${JOBS_LOGIN} using (true)`,
    `grant select (expires_at), delete on task_files, import_rows to ${JOBS_LOGIN}`,
    ...['task_files', 'import_rows'].map((table) => `create policy tidy on ${table} to ${JOBS_LOGIN} using (true)`),
  ];
}

/** The right that VACUUM needs and that shows no row (../mark-visible.ts); older servers know it of owners alone. */
function upkeep(tables: WalledTable[]): string {
  const names = tables.map(({ name }) => quoted(name)).join(', ');
  return `do $$ begin if current_setting('server_version_num')::int >= ${MAINTAIN_SINCE} then execute 'grant maintain on ${names} to ${JOBS_LOGIN}'; end if; end $$`;
}

function beyondFunction({ name, parameters, returns, body, reads, roles }: BeyondFunction): string[] {
  const signature = `${name}(${parameters})`;
  return [
    ...Object.entries(reads).flatMap(([table, columns]) => [
      `grant select (${columns.map(quoted).join(', ')}) on ${quoted(table)} to ${BEYOND_ROLE}`,
      `drop policy if exists beyond on ${quoted(table)}`,
      `create policy beyond on ${quoted(table)} for select to ${BEYOND_ROLE} using (true)`,
    ]),
    `create function ${signature} returns ${returns} language sql stable parallel safe security definer set search_path from current as $$ ${body} $$`,
    `revoke execute on function ${signature} from public`,
    `grant execute on function ${signature} to ${(roles?.map(viewRole) ?? VIEW_ROLES).join(', ')}`,
    `alter function ${signature} owner to ${BEYOND_ROLE}`,
  ];
}

function quoted(name: string): string {
  return `"${name}"`;
}
