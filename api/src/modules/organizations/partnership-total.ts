import { Int } from 'type-graphql';
import { FINANCE, INTERNAL } from '../../access/data-classes.ts';
import type { Role } from '../../access/roles.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { EnterpriseMode } from './organization.codes.ts';

/** The county's centre reports by mode; the others see the single ones that lie in their range. */
const NOT_FOR: Role[] = ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'TOWN_STAFF', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'INTEGRATOR'];
const MODES = Object.keys(EnterpriseMode).map((mode, place) => `('${mode}', ${place})`).join(', ');

/** 企业参与汇总 (R35): of each mode how many there are, and the money. */
@Readable('企业参与汇总：按方式 / Totals of how enterprises take part', {
  rows: { region: byCounty, except: NOT_FOR },
  id: (row) => `'partnership-' || ${row.column('mode')}`,
  source: (row) => `(select ${row.viewer('countyLo')}::bpchar as county_code, m.mode, m.place, count(p.id)::int as partnerships, coalesce(round(sum(p.amount_fen) / 100.0), 0)::int as amount_yuan,
    (count(p.id) filter (where p.in_kind is not null))::int as in_kind from (values ${MODES}) m (mode, place)
    left join enterprise_partnerships p on p.county_code = ${row.viewer('countyLo')}::bpchar and p.mode = m.mode group by m.mode, m.place)`,
  rootList: { name: 'partnershipTotals', description: '企业参与汇总：按方式 / Totals of how enterprises take part, by mode' },
  defaultOrder: ['PLACE_ASC'],
})
export class PartnershipTotal {
  countyCode!: string;

  @Open(INTERNAL, '参与方式 / How', { type: () => EnterpriseMode })
  mode!: EnterpriseMode;

  @Open(INTERNAL, '次序 / Place in the list', { sort: true })
  place!: number;

  @Open(INTERNAL, '数量 / How many')
  partnerships!: number;

  @Open(INTERNAL, '其中有实物或服务的 / Of these with something in kind')
  inKind!: number;

  @Open(FINANCE, '金额合计（元）/ Money in all, yuan', { type: () => Int })
  amountYuan!: number;
}
