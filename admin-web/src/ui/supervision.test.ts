import { expect, it } from 'vitest';
import { mayReply } from './supervision';

const open = (waitingFor: 'CENTRE' | 'TEAM' | 'STATION') => ({ state: 'OPEN' as const, waitingFor });

it('offers the reply to whom the order waits for, and to the centre for everybody', () => {
  expect(mayReply('TEAM_LEADER', open('TEAM'))).toBe(true);
  expect(mayReply('TEAM_LEADER', open('CENTRE'))).toBe(false);
  expect(mayReply('VILLAGE_STAFF', open('STATION'))).toBe(true);
  expect(mayReply('VILLAGE_STAFF', open('TEAM'))).toBe(false);
  expect(mayReply('COUNTY_OPERATOR', open('TEAM'))).toBe(true);
  expect(mayReply('CITY_OVERSEER', open('CENTRE'))).toBe(false);
  expect(mayReply('COUNTY_OPERATOR', { state: 'REPLIED', waitingFor: 'CENTRE' })).toBe(false);
});
