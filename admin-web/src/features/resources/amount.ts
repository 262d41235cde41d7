import type { CodeOf } from '@/texts/dictionary';
import { resources as t } from '@/texts/resources';

/** How much of a resource, as people say it: a fund is kept in fen and told in yuan. */
export function amount({ kind, unit }: { kind: CodeOf<'ResourceKind'>; unit: string | null }, quantity: number | null | undefined): string {
  if (quantity == null) return '';
  return kind === 'FUND' ? t.yuan((quantity / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })) : `${quantity.toLocaleString('zh-CN')} ${unit ?? ''}`;
}

/** What a form of a fund sends: yuan were typed, fen are kept. */
export function kept(kind: CodeOf<'ResourceKind'> | null, typed: number): number {
  return kind === 'FUND' ? Math.round(typed * 100) : typed;
}
