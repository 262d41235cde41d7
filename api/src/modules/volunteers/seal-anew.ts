import type { MikroORM } from '@mikro-orm/postgresql';
import { idNumberVault, type IdKeys } from '../../database/encryption.ts';
import { lockKey } from '../../database/lock-key.ts';
import { inScope, verbScope } from '../../database/wall/scope.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { Region } from '../regions/region.ts';
import { Volunteer } from './volunteer.ts';

/** Registrations of one transaction: who registers somebody in that county meanwhile waits for it. */
const AT_ONCE = 500;

/**
 * 更换证件号密钥: everything that an older key sealed is sealed and hashed by the current one, county by county and some at a time.
 * Ended in the middle it is simply run again; once it says 0, the older keys can go. Each county's auditor is told, without a number.
 * @returns how many were sealed anew
 */
export async function sealAnew(orm: MikroORM, keys: IdKeys, progress: (line: string) => void = () => undefined): Promise<number> {
  const vault = idNumberVault(keys);
  const counties = await orm.em.fork().find(Region, { level: 'COUNTY' }, { fields: ['code'], orderBy: { code: 'asc' } });
  let all = 0;
  for (const { code } of counties) {
    const countyCode = code.slice(0, 6);
    let done = 0;
    for (;;) {
      const some = await inScope(orm.em, verbScope({ lo: countyCode, hi: String(Number(countyCode) + 1) }), async (em) => {
        await lockKey(em, `volunteers ${countyCode}`);
        const outdated = await em.find(Volunteer, { countyCode, $not: { idNumberCipher: { $like: `${keys.current}:%` } } }, { limit: AT_ONCE, orderBy: { id: 'asc' } });
        for (const volunteer of outdated) {
          const number = vault.open(countyCode, volunteer.idNumberCipher!);
          Object.assign(volunteer, { idNumberCipher: vault.seal(countyCode, number), idNumberHash: vault.hash(countyCode, number) } satisfies Partial<Volunteer>);
        }
        if (outdated.length > 0) {
          em.create(AuditEvent, { countyCode, at: new Date(), action: 'ID_KEYS', verb: 'sealAnew', outcome: 'OK', role: 'COMMAND', objectType: 'Volunteer', detail: `${keys.current}，${outdated.length} 份` } as never);
        }
        return outdated.length;
      });
      done += some;
      if (some < AT_ONCE) break;
    }
    if (done > 0) progress(`${countyCode}: ${done} registrations`);
    all += done;
  }
  return all;
}
