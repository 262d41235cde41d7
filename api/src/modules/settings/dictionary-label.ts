import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PUBLIC } from '../../access/data-classes.ts';
import { Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';

/**
 * 字典名称: what a county calls a code of the domain. The codes of the API never change; where a language has no label of
 * the county, the standard one holds.
 */
@Entity({ tableName: 'dictionary_labels' })
@Unique({ properties: ['countyCode', 'dictionary', 'code'] })
@Readable('本县自定的字典名称；代码不变 / Label that a county put for a code; the code stays', { rows: { region: byCounty, team: byCounty } })
export class DictionaryLabel extends CountyOwned {
  @Open(PUBLIC, '字典 / Dictionary')
  @Text()
  dictionary!: string;

  @Open(PUBLIC, '代码 / Code')
  @Text()
  code!: string;

  @Open(PUBLIC, '中文名称；空则用标准名称 / Chinese label; empty: the standard one', { required: false })
  @Text({ nullable: true })
  zh?: string;

  @Open(PUBLIC, '英文名称；空则用标准名称 / English label; empty: the standard one', { required: false })
  @Text({ nullable: true })
  en?: string;

  @Open(PUBLIC, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
