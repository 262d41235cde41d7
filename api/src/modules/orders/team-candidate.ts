import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { CandidateFacts, NOT_FOR, OpenCandidateFacts, scoredCandidates } from './candidate-facts.ts';

/**
 * 候选队伍: the teams that could take an order, those linked with a place there first (R14), then best first, each with what speaks for and against it (R77). Facts and
 * points of a fixed table, so that the proposal can be explained and refused; a person dispatches (个保法 §24).
 * Argument `orderId`: uuid of an order; one outside the viewer's range has no candidates.
 */
@Readable('候选队伍及依据 / Team that could take an order, with the facts behind its score', {
  rows: { region: byCounty, except: [...NOT_FOR] },
  id: (row) => `${row.column('countyCode')} || '.' || ${row.column('teamId')}`,
  source: (row) => scoredCandidates(row, `o.id = ${row.argument('orderId')}`),
  rootList: { name: 'candidateTeams', description: '一张单的候选队伍：先是结对的，再按得分从高到低 / Teams that could take an order: those linked with a place there, then best first', argument: 'orderId' },
  defaultOrder: ['LINKED_DESC', 'SCORE_DESC'],
})
@OpenCandidateFacts()
export class TeamCandidate extends CandidateFacts {
  @OpenOne(INTERNAL, '队伍 / Team', () => VolunteerTeam)
  team?: Rel<VolunteerTeam>;
}
