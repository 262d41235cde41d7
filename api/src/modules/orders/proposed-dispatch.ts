import { INTERNAL } from '../../access/data-classes.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { CandidateFacts, NOT_FOR, OpenCandidateFacts, scoredCandidates } from './candidate-facts.ts';
import { DemandOrder } from './demand-order.ts';

/** Orders of one batch, and teams proposed for each. */
export const MOST_OF_A_BATCH = 50;
const TEAMS_EACH = 2;

/**
 * 批量派单建议: the best teams for each of several orders that wait for their dispatch, in one request (console.md row 8).
 * Argument `orderIds`: uuids; those outside the viewer's range, or in another state, have no proposal.
 */
@Readable('批量派单建议 / Teams proposed for each of several orders', {
  rows: { region: byCounty, except: [...NOT_FOR] },
  id: (row) => `${row.column('countyCode')} || '.' || ${row.column('orderId')} || '.' || ${row.column('teamId')}`,
  source: (row) => `(select r.* from (
    select s.*, (row_number() over (partition by s.order_id order by s.linked desc, s.score desc, s.team_id))::int as place
    from ${scoredCandidates(row, `o.id = any(${row.argument('orderIds')}) and o.state = 'PENDING_DISPATCH'`)} s
  ) r where r.place <= ${TEAMS_EACH})`,
  rootList: {
    name: 'proposedDispatches', description: `多张待派单的建议队伍，每单 ${TEAMS_EACH} 支，一次最多 ${MOST_OF_A_BATCH} 单 / Teams proposed for several orders, ${TEAMS_EACH} each, at most ${MOST_OF_A_BATCH} orders`,
    argument: 'orderIds', several: MOST_OF_A_BATCH,
  },
  defaultOrder: ['PLACE_ASC'],
})
@OpenCandidateFacts()
export class ProposedDispatch extends CandidateFacts {
  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  order?: DemandOrder;

  @OpenOne(INTERNAL, '队伍 / Team', () => VolunteerTeam)
  team?: VolunteerTeam;

  @Open(INTERNAL, '本单中的名次，1 为最佳 / Place among the teams for this order, 1 is best', { sort: true })
  place!: number;
}
