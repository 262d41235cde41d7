import { me } from '@/access/session';

/** `庄里镇神芝村委会` instead of `富平县庄里镇神芝村委会`, for who works in that county anyway. */
export function shortPlace(fullName: string | null | undefined): string {
  const own = me.value?.region.name ?? '';
  const full = fullName ?? '';
  return own && full.length > own.length && full.startsWith(own) ? full.slice(own.length) : full;
}
