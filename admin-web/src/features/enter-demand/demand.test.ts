import { expect, it } from 'vitest';
import { blankDemand, changesOf, demandOf, missingIn, wireOf, type Editable } from './demand';

const village = '610528101203';
const filled = { ...blankDemand('VILLAGE_STAFF', village), content: ' 修电灯 ', category: 'POVERTY_RELIEF' as const, requesterName: '张龑' };

it('sends nothing typed as null, and words without blanks around them', () => {
  expect(wireOf(filled)).toMatchObject({ content: '修电灯', requesterName: '张龑', requesterPhone: null, speciality: null, peopleNeeded: 1, channel: 'HOME_VISIT', raisedAt: null });
});

it('says that times are of Shanghai', () => {
  expect(wireOf({ ...filled, raisedAt: '2026-11-23T14:05' }).raisedAt).toBe('2026-11-23T14:05:00+08:00');
});

it('leaves out what belongs to a choice that was taken back', () => {
  const wire = wireOf({ ...filled, speciality: '应急救援', consentNote: '当面', preferredDate: '2026-11-30' });
  expect(wire).toMatchObject({ speciality: null, consentNote: null, preferredDate: null });
});

it('knows what must be there', () => {
  expect(missingIn(blankDemand('TOWN_STAFF', null))).toEqual(['content', 'category', 'regionCode']);
  expect(missingIn({ ...filled, proxyEntry: true })).toEqual(['consentNote']);
  expect(missingIn(filled)).toEqual([]);
});

it('sends only what changed, so a masked phone is never sent back as stars', () => {
  const before = demandOf({ content: '修电灯', category: 'POVERTY_RELIEF', requesterName: '张龑', requesterPhone: '154****4221', regionCode: village, peopleNeeded: 1, raisedAt: '2026-11-23T14:05:31.389+08:00' } as Editable);
  expect(before.requesterPhone).toBe('');
  expect(changesOf(before, before)).toEqual({});
  expect(changesOf(before, { ...before, address: '3 组 12 号', urgency: 'URGENT' })).toEqual({ address: '3 组 12 号', urgency: 'URGENT' });
  expect(changesOf(before, { ...before, raisedAt: '' })).toEqual({ raisedAt: null });
});
