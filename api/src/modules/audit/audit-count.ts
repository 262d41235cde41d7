import { ACTIONS } from '../../access/actions.ts';
import { INTERNAL } from '../../access/data-classes.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';

/** Today and the days before it. */
const DAYS = 7;
/** Words that are no action of the table are told to nobody. */
const KNOWN = Object.keys(ACTIONS).map((action) => `'${action}'`).join(', ');

beyond({
  name: 'lastmile_audit_counts', parameters: 'county bpchar', returns: 'table (day date, action text, events integer)', roles: ['COUNTY_DIRECTOR'],
  body: `select (e.at at time zone 'Asia/Shanghai')::date, e.action, count(*)::int from audit_events e
    where e.county_code = county and e.action in (${KNOWN})
      and e.at >= date_trunc('day', now(), 'Asia/Shanghai') - interval '${DAYS - 1} days'
    group by 1, 2`,
  reads: { audit_events: ['county_code', 'at', 'action'] },
});

/**
 * 审计计数: how often each kind of action was done or tried in the own county, by day in Shanghai; all that access §2 (row AUDIT)
 * gives a director. No names, no records, and no total of a person: a county's figures are no question of small cells.
 */
@Readable('本县审计计数：最近 7 天每天每类操作的次数 / How often each kind of action was done in the own county, by day, for 7 days', {
  rows: {
    region: byCounty,
    except: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'INTEGRATOR'],
  },
  id: (row) => `${row.column('countyCode')} || '-' || ${row.column('day')} || '-' || ${row.column('action')}`,
  source: (row) => `(select ${row.viewer('countyLo')}::bpchar as county_code, c.day, c.action, c.events from lastmile_audit_counts(${row.viewer('countyLo')}::bpchar) c)`,
  rootList: { name: 'auditCounts', description: '本县最近 7 天的审计计数 / Counts of the own county\'s audit, for 7 days' },
  defaultOrder: ['DAY_DESC', 'ACTION_ASC'],
})
export class AuditCount {
  countyCode!: string;

  @Open(INTERNAL, '日期 / Day', { type: () => DateOnly, sort: true })
  day!: string;

  @Open(INTERNAL, '动作 / Action', { sort: true })
  action!: string;

  @Open(INTERNAL, '次数，含被拒绝的 / Times, refused ones included')
  events!: number;
}
