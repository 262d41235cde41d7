import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { lockVisible } from '../../reading/visible.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { expectVersion } from '../settings/expect-version.ts';
import type { RemoveCalendarDayInput } from '../settings/settings.inputs.ts';
import { CalendarDayKind } from './calendar-day.ts';
import { CountyCalendarDay } from './county-calendar-day.ts';

/** 取消本县日历日: the national calendar holds for the day again. @throws Refusal NOT_FOUND, CONFLICT */
export async function removeCalendarDay(deed: Deed, { dayId, version }: RemoveCalendarDayInput): Promise<Outcome> {
  demand(deed, 'SETTINGS_MANAGE');
  const day = await lockVisible(deed.em, deed.viewer, CountyCalendarDay, dayId);
  if (!day) throw new Refusal('NOT_FOUND', ['input', 'dayId']);
  expectVersion(day, version, `${labelOf(CalendarDayKind, day.kind!)}，${day.name}`);
  day.kind = null;
  noteChanges(deed, day);
  return { day };
}
