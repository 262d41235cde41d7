import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { PUBLIC } from '../../access/data-classes.ts';
import { Coded, Text } from '../../database/columns.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import { everyRow } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';

export const CalendarDayKind = dictionary('CalendarDayKind', '日历日类型 / Kind of calendar day', {
  HOLIDAY: ['放假', 'Holiday'], WORKDAY: ['调休上班', 'Working day in exchange'],
});
export type CalendarDayKind = CodeOf<typeof CalendarDayKind>;

/** 节假日与调休: the days on which the week's rule does not hold. Shared table; other days follow Monday to Friday. */
@Entity({ tableName: 'calendar_days' })
@Readable('节假日与调休 / Holiday or exchanged working day', {
  rows: { region: everyRow, team: everyRow },
  id: (row) => `${row.column('day')}::text`,
  defaultOrder: ['DAY_ASC'],
})
export class CalendarDay {
  @Open(PUBLIC, '日期 / Day', { type: () => DateOnly, sort: true })
  @PrimaryKey({ type: 'date', runtimeType: 'string' })
  day!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => CalendarDayKind })
  @Coded(() => CalendarDayKind)
  kind!: CalendarDayKind;

  @Open(PUBLIC, '名称 / Name')
  @Text()
  name!: string;
}
