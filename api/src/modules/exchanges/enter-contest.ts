import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible, lockVisible } from '../../reading/visible.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { ContestEntry } from './contest-entry.ts';
import { ExchangeEvent } from './exchange-event.ts';
import { EnterContestInput } from './exchange.inputs.ts';

/** 报名参赛: a project, once in a contest. @throws Refusal NOT_FOUND, WRONG_STATE (no contest, or awards are given), INVALID_INPUT */
export async function enterContest(deed: Deed, given: EnterContestInput): Promise<Outcome> {
  demand(deed, 'EXCHANGE_MANAGE');
  const { exchangeId, projectName, teamId, summary } = checked(EnterContestInput, given);
  // Locked: the same project entered by two windows at once is one.
  const event = await lockVisible(deed.em, deed.viewer, ExchangeEvent, exchangeId);
  if (!event) throw new Refusal('NOT_FOUND', ['input', 'exchangeId']);
  if (event.kind !== 'CONTEST') throw new Refusal('WRONG_STATE', ['input', 'exchangeId'], '只有项目大赛有参赛项目');
  const team = teamId ? await findVisible(deed.em, deed.viewer, VolunteerTeam, teamId) : null;
  if (teamId && (!team || team.countyCode !== event.countyCode)) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  const { countyCode } = event;
  const entries = await deed.em.find(ContestEntry, { countyCode, event: { countyCode, id: event.id } });
  if (entries.some(({ award }) => award)) throw new Refusal('WRONG_STATE', ['input', 'exchangeId'], '大赛已颁奖，不能再报名');
  if (entries.some((entry) => entry.projectName === projectName)) throw new Refusal('INVALID_INPUT', ['input', 'projectName'], '这个项目已报名');
  const entry = Object.assign(new ContestEntry(), { countyCode, event, regionCode: event.regionCode, projectName, team, summary: summary ?? null } satisfies Partial<ContestEntry>);
  deed.em.persist(entry);
  await deed.em.flush();
  return { entry, exchange: event };
}
