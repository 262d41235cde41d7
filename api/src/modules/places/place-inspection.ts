import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { Place } from './place.ts';

/** 巡检: somebody looked after a place on a day and found it in order, or not (R19). Appended, never changed. */
@Entity({ tableName: 'place_inspections' })
@Index({ properties: ['countyCode', 'place', 'id'] })
@Readable('阵地巡检 / Inspection of a place', { rows: { region: byCounty } })
export class PlaceInspection extends CountyOwned {
  @OpenOne(INTERNAL, '阵地 / Place', () => Place)
  @InCounty(() => Place)
  place!: Rel<Place>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '巡检日期 / Inspected on', { type: () => DateOnly })
  @Day()
  inspectedOn!: string;

  @Open(INTERNAL, '合格 / Passed', { type: () => Boolean })
  @Property({ type: 'boolean' })
  passed!: boolean;

  @Open(NAME, '发现的问题 / What was found', { type: () => String })
  @Text({ nullable: true })
  findings?: string | null;

  @Open(NAME, '巡检人 / Inspector', { mask: 'name' })
  @Text()
  inspectorName!: string;
}
