import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NAME, PUBLIC } from '../../access/data-classes.ts';
import { Day, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty, everyRow } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import './catalog-change.ts';
import './catalog-entry.ts';

/** 一期服务项目清单 (R9): number and day of issue; what it holds is `serviceCatalog(version)`. Never changed, never deleted. */
@Entity({ tableName: 'catalog_issues' })
@Unique({ properties: ['countyCode', 'issueNo'] })
@Readable('服务项目清单的一期 / Issue of the service menu', { rows: { region: byCounty, team: byCounty, anonymous: everyRow }, defaultOrder: ['ISSUE_NO_DESC'] })
export class CatalogIssue extends CountyOwned {
  @Open(PUBLIC, '期号 / Number of the issue', { sort: true })
  @Property({ type: 'integer' })
  issueNo!: number;

  @Open(PUBLIC, '发布日期 / Issued on', { type: () => DateOnly })
  @Day()
  issuedOn!: string;

  @Open(PUBLIC, '项目数 / How many projects it holds')
  @Property({ type: 'integer' })
  projectCount!: number;

  @Open(PUBLIC, '说明 / Note', { required: false, type: () => String })
  @Text({ nullable: true })
  note?: string | null;

  @Open(NAME, '发布的人 / Who issued it', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  issuerName?: string | null;
}
