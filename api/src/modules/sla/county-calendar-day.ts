import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Day, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty, type Row } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { CalendarDayKind } from './calendar-day.ts';

/** A day that was taken back has no kind any more; the row stays, because a verb deletes nothing. */
const inForce = (row: Row) => `${byCounty(row)} and ${row.column('kind')} is not null`;

/** 本县日历: a day on which a county closes or works otherwise than the country; it goes over the national calendar. */
@Entity({ tableName: 'county_calendar_days' })
@Unique({ properties: ['countyCode', 'day'] })
@Readable('本县自定的节假日或上班日，优先于全国日历 / Day that the county set itself, over the national calendar', {
  rows: { region: inForce, team: inForce },
  defaultOrder: ['DAY_ASC'],
})
export class CountyCalendarDay extends CountyOwned {
  @Open(INTERNAL, '日期 / Day', { type: () => DateOnly, sort: true })
  @Day()
  day!: string;

  @Open(INTERNAL, '类型 / Kind', { type: () => CalendarDayKind })
  @Coded(() => CalendarDayKind, { nullable: true })
  kind?: CalendarDayKind | null;

  @Open(INTERNAL, '名称 / Name')
  @Text()
  name!: string;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
