import { expect, it } from 'vitest';
import { allows } from './rule';
import type { Me } from './session';

const operator = { role: 'COUNTY_OPERATOR', actions: ['ORDER_DISPATCH'] } as unknown as Me;

it('opens a page without a rule to everyone who is signed in', () => {
  expect(allows(undefined, operator)).toBe(true);
});

it('asks for the role and for the action', () => {
  expect(allows({ roles: ['COUNTY_OPERATOR'] }, operator)).toBe(true);
  expect(allows({ roles: ['AUDITOR'] }, operator)).toBe(false);
  expect(allows({ action: 'ORDER_DISPATCH' }, operator)).toBe(true);
  expect(allows({ roles: ['COUNTY_OPERATOR'], action: 'ACCOUNT_MANAGE' }, operator)).toBe(false);
});
