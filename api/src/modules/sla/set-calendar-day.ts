import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { expectVersion } from '../settings/expect-version.ts';
import { SetCalendarDayInput } from '../settings/settings.inputs.ts';
import { CalendarDayKind } from './calendar-day.ts';
import { CountyCalendarDay } from './county-calendar-day.ts';
import { DAY_MS, shanghaiDay } from './shanghai.ts';

/** How far ahead a day may be told: further than the country tells its holidays. */
const AHEAD_DAYS = 800;

/**
 * 本县日历: closes or opens one day for the county; counted for limits that are set from now on.
 * @throws Refusal INVALID_INPUT, CONFLICT when somebody set the day since the caller looked
 */
export async function setCalendarDay(deed: Deed, given: SetCalendarDayInput): Promise<Outcome> {
  demand(deed, 'SETTINGS_MANAGE');
  const { day, kind, name, version } = checked(SetCalendarDayInput, given);
  const { em, viewer, now } = deed;
  if (day < shanghaiDay(now) || day > shanghaiDay(new Date(now.getTime() + AHEAD_DAYS * DAY_MS))) {
    throw new Refusal('INVALID_INPUT', ['input', 'day'], '只能设置今天起两年内的日期，请重新选择');
  }
  const countyCode = viewer.counties.lo;
  const known = await em.findOne(CountyCalendarDay, { countyCode, day });
  // A day that was taken back is one that nobody set.
  const shown = known?.kind ? { version: known.version, text: `${labelOf(CalendarDayKind, known.kind)}，${known.name}` } : null;
  expectVersion(shown, version, shown?.text ?? '全国日历');
  const found = known ?? Object.assign(new CountyCalendarDay(), { countyCode, day });
  Object.assign(found, { kind, name });
  noteChanges(deed, found);
  em.persist(found);
  return { day: found };
}
