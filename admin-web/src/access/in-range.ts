import type { Me } from '@/access/session';

/** Whether a region is the person's own or lies below it. */
export function inRange(code: string | null | undefined, { code: own }: Pick<Me['region'], 'code'>): boolean {
  return Boolean(code?.startsWith(own.replace(/(000){1,3}$/, '')));
}
