import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { ROLES } from '../../access/roles.ts';
import { countyOf, isRegionCode, levelOf } from '../../access/scope.ts';
import { COMMAND_SCOPE, inScope } from '../../database/wall/scope.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { provisionParameters } from '../settings/provision-parameters.ts';
import { provisionSla } from '../sla/provision-sla.ts';
import { Region } from '../regions/region.ts';
import { Account } from './account.ts';
import { Appointment } from './appointment.ts';
import { isLoginName, normalLoginName } from './login-name.ts';
import { hashPassword } from './password.ts';
import { isStrongPassword } from './password-rules.ts';

/** Roles that nobody can give in the API: the first of those who give all others, and those above every county. */
export const COMMAND_ROLES = ['SECURITY_ADMIN', 'CITY_OVERSEER', 'PROVINCE_OVERSEER'] as const;
export type CommandRole = (typeof COMMAND_ROLES)[number];

export interface Administrator {
  loginName: string;
  displayName: string;
  role: CommandRole;
  /** 12 digits. */
  regionCode: string;
  password: string;
  /** Somebody else has seen the password: it was generated, or set by whoever runs the machine. */
  mustChangePassword: boolean;
  /** Make a further security administrator although the county has one, who could do so in the console. */
  another?: boolean;
}

/** Nothing was written; the message is one line that says what to do. */
export class AdministratorError extends Error {}

/**
 * Makes an account that no account can make: by the command line, on the machine that holds the database (issue: no
 * default password in a production start). Leaves an audit row without a person.
 */
export async function createAdministrator(em: EntityManager, wanted: Administrator, now: Date): Promise<Account> {
  const loginName = normalLoginName(wanted.loginName);
  const displayName = wanted.displayName.normalize('NFC').trim();
  if (!isLoginName(loginName)) throw new AdministratorError('the login name must have 3 to 40 letters, digits, Chinese characters or . _ -');
  if (!/^[^\p{C}\d*<>]{1,50}$/u.test(displayName)) throw new AdministratorError('the name must be that of a person, with 1 to 50 characters');
  if (!isStrongPassword(wanted.password, loginName)) {
    throw new AdministratorError('the password is too weak: take 10 to 128 characters, three of upper case, lower case, digit and symbol, without the login name, and no common one');
  }
  return inScope(em, COMMAND_SCOPE, async (own) => {
    const region = await regionFor(own, wanted);
    if (await own.count(Account, { loginName }) > 0) throw taken(loginName);
    if (wanted.role === 'SECURITY_ADMIN' && !wanted.another) await assertFirst(own, region);
    const account = own.create(Account, {
      loginName, displayName, passwordHash: await hashPassword(wanted.password),
      mustChangePassword: wanted.mustChangePassword, state: 'ACTIVE', homeRegionCode: region.code, createdAt: now, version: 1,
    });
    own.create(Appointment, { account, role: wanted.role, regionCode: region.code, unitName: region.name, createdAt: now });
    own.create(AuditEvent, {
      countyCode: levelOf(region.code) === 'COUNTY' ? countyOf(region.code) : '000000', at: now, action: 'ACCOUNT_MANAGE',
      verb: 'createAdministrator', outcome: 'OK', role: 'COMMAND', objectType: 'Account', objectId: account.id, detail: wanted.role,
    });
    await own.flush();
    // A county begins with its first administrator: give it limits and parameters that it can then change.
    if (levelOf(region.code) === 'COUNTY') {
      await provisionSla(own, countyOf(region.code));
      await provisionParameters(own, countyOf(region.code));
    }
    return account;
  }).catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? taken(loginName) : error;
  });
}

async function regionFor(em: EntityManager, { role, regionCode }: Administrator): Promise<Region> {
  if (!isRegionCode(regionCode) || levelOf(regionCode) !== ROLES[role].at) {
    throw new AdministratorError(`${role} needs the code of a ${ROLES[role].at.toLowerCase()}, such as ${EXAMPLE[role]}`);
  }
  const region = await em.findOne(Region, { code: regionCode, validTo: null });
  if (!region) {
    throw new AdministratorError(`there is no region ${regionCode} in the database: import it with "npm run regions -- import ${regionCode.slice(0, 6)}" first`);
  }
  return region;
}

const EXAMPLE: Record<CommandRole, string> = { SECURITY_ADMIN: '610528', CITY_OVERSEER: '610500', PROVINCE_OVERSEER: '610000' };

async function assertFirst(em: EntityManager, region: Region): Promise<void> {
  const held = await em.findOne(
    Appointment, { role: 'SECURITY_ADMIN', regionCode: region.code, endedAt: null, account: { state: 'ACTIVE' } }, { populate: ['account'] },
  );
  if (held) {
    throw new AdministratorError(`${region.name} has the security administrator "${held.account.loginName}" already, who manages accounts in the console; if that account is lost, make one more with --another`);
  }
}

function taken(loginName: string): AdministratorError {
  return new AdministratorError(`the login name "${loginName}" is taken: choose another`);
}
