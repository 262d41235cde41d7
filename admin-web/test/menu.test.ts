import { accessRules } from '@lastmile/schema/access-rules';
import { expect, it } from 'vitest';
import { allows } from '../src/access/rule';
import type { Me } from '../src/access/session';
import type { FeatureRoutes } from '../src/router';

const features = Object.values(import.meta.glob<{ routes: FeatureRoutes }>('../src/features/*/routes.ts', { eager: true }));
const pages = features.flatMap(({ routes }) => routes.pages ?? []).filter(({ meta }) => meta?.menu);

function menuOf(role: Me['role']): string[] {
  const actions = accessRules.actions.filter(({ roles }) => (roles as readonly string[]).includes(role)).map(({ action }) => action);
  return pages.filter(({ meta }) => allows({ ...meta!.rule, roles: meta!.menu!.roles ?? meta!.rule?.roles }, { role, actions } as unknown as Me)).map(({ name }) => String(name));
}

const ROLES = ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const;

it.each(ROLES)('%s has at most seven entries (console.md §5.1)', (role) => {
  const menu = menuOf(role);
  expect(menu.length).toBeGreaterThan(0);
  expect(menu.length, menu.join(' ')).toBeLessThanOrEqual(7);
});

it('a village has three (console.md §5.3)', () => {
  expect(menuOf('VILLAGE_STAFF').sort()).toEqual(['enter-demand', 'orders', 'todo']);
});
