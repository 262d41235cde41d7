import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';

/** 县域底图: the boundaries that a county uploaded, under the points and places of its circle; one for a county (console.md §4). */
@Entity({ tableName: 'county_maps' })
@Unique({ properties: ['countyCode'] })
@Readable('县域底图 / Map of a county', { rows: { region: byCounty, except: ['INTEGRATOR'] } })
export class CountyMap extends CountyOwned {
  @Open(INTERNAL, '面要素集（GeoJSON），属性只有名称；没有底图为空 / GeoJSON collection of polygons, with names alone; null without a map', { noFilter: true, type: () => String })
  @Text({ nullable: true })
  shape?: string | null;

  @Open(INTERNAL, '来源、审图号 / Source and approval number', { type: () => String })
  @Text({ nullable: true })
  source?: string | null;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
