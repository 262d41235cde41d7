import type { RouteLocationNormalized, Router } from 'vue-router';

/** Path of the page that an address leads to, without what lies over it: two records of one kind are two pages. None outside the shell. */
export function pageKey(router: Router, { matched, params }: Pick<RouteLocationNormalized, 'matched' | 'params'>): string | undefined {
  const record = matched[0]?.name === 'frame' ? matched[1] : undefined;
  return record?.name && record.name !== 'not-found' ? router.resolve({ name: record.name, params }).path : undefined;
}
