import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { checkedUscc } from './checked-uscc.ts';
import { EnterprisePartnership } from './enterprise-partnership.ts';
import { RecordPartnershipInput } from './organization.inputs.ts';

/** 登记企业参与 (R35): funding with its amount, the other ways with money or in kind. @throws Refusal INVALID_INPUT, NOT_FOUND */
export async function recordPartnership(deed: Deed, given: RecordPartnershipInput): Promise<Outcome> {
  demand(deed, 'ORGANIZATION_MANAGE');
  const { enterpriseName, uscc, mode, subject, teamId, startedOn, inKind, amountFen } = checked(RecordPartnershipInput, given);
  if (mode === 'FUNDING' && amountFen == null) throw missing('amountFen');
  if (amountFen == null && !inKind) throw missing('inKind');
  const countyCode = deed.viewer.counties.lo;
  const team = teamId ? await findVisible(deed.em, deed.viewer, VolunteerTeam, teamId) : null;
  if (teamId && (!team || team.countyCode !== countyCode)) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  const partnership = Object.assign(new EnterprisePartnership(), {
    countyCode, regionCode: deed.viewer.regionCode!, enterpriseName, uscc: uscc ? checkedUscc(uscc) : null, mode, subject, team, startedOn, inKind: inKind ?? null, amountFen: amountFen ?? null,
  } satisfies Partial<EnterprisePartnership>);
  deed.em.persist(partnership);
  await deed.em.flush();
  return { partnership };
}
