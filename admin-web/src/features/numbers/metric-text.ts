import { label, type CodeOf } from '@/texts/dictionary';
import { numbers as t } from '@/texts/numbers';

interface Told { unit: CodeOf<'MetricUnit'> | null; valueTenths: number | null; lastYearTenths: number | null; numerator: number | null; denominator: number | null; gap: CodeOf<'MetricGap'> | null }

/** 12.9 %, or 18.2 hours; nothing where there is no value. */
export function valueText(unit: CodeOf<'MetricUnit'> | null, tenths: number | null | undefined): string {
  if (tenths == null) return '—';
  return unit === 'HOURS' ? t.hours((tenths / 10).toFixed(1)) : `${(tenths / 10).toFixed(1)}%`;
}

/** Numerator and denominator as they were counted. */
export function partsText({ unit, numerator, denominator, gap }: Told): string {
  if (gap === 'WITHHELD') return label('MetricGap', gap);
  if (numerator == null) return '';
  return unit === 'HOURS' ? t.partsOfHours((numerator / 60).toFixed(1), denominator ?? 0) : denominator == null ? t.only(numerator) : t.parts(numerator, denominator);
}

/** More or less than last year, in words. */
export function changeText({ unit, valueTenths, lastYearTenths }: Told): string {
  if (valueTenths == null || lastYearTenths == null) return '';
  const change = valueTenths - lastYearTenths;
  const much = (Math.abs(change) / 10).toFixed(1);
  return change === 0 ? t.same : change > 0 ? t.more(unit === 'HOURS' ? t.hours(much) : t.points(much)) : t.less(unit === 'HOURS' ? t.hours(much) : t.points(much));
}
