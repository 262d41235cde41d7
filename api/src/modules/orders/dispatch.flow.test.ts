import { describe, expect, test } from 'vitest';
import { dispatchTransitionOf } from './dispatch.flow.ts';
import { DispatchState, OrderVerb, type DispatchMode } from './order.codes.ts';

type State = DispatchState | '(new)';

/** Domain §4.1 written out by hand, for a dispatch to one team. */
const DIRECT: Record<State, Partial<Record<OrderVerb, DispatchState>>> = {
  '(new)': { DISPATCH: 'OFFERED' },
  OFFERED: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', EXPIRE: 'EXPIRED', RECALL: 'RECALLED', CANCEL: 'RECALLED' },
  ACCEPTED: { RECALL: 'RECALLED', CANCEL: 'RECALLED', FAIL: 'FAILED', CONFIRM: 'FULFILLED' },
  DECLINED: {}, EXPIRED: {}, RECALLED: {}, FULFILLED: {}, FAILED: {},
};

/** The open pool is claimed, never accepted or declined: it is offered to nobody in particular. */
const OPEN_POOL: typeof DIRECT = {
  ...DIRECT,
  '(new)': { OPEN_TO_POOL: 'OFFERED' },
  OFFERED: { CLAIM: 'ACCEPTED', EXPIRE: 'EXPIRED', RECALL: 'RECALLED', CANCEL: 'RECALLED' },
};

describe.each([['DIRECT', DIRECT], ['OPEN_POOL', OPEN_POOL]] as const)('the state machine of a dispatch, %s (domain §4.1)', (mode: DispatchMode, table) => {
  test('every state × verb leads where the domain says, or nowhere', () => {
    for (const from of Object.keys(table) as State[]) {
      for (const verb of Object.keys(OrderVerb) as OrderVerb[]) {
        const to = dispatchTransitionOf(from === '(new)' ? null : from, verb, mode)?.to;
        expect([from, verb, to]).toEqual([from, verb, table[from][verb]]);
      }
    }
  });

  test('all 7 states can be reached', () => {
    const reached = new Set(Object.values(table).flatMap((steps) => Object.values(steps)));
    // A decline needs somebody who was asked.
    const missing = mode === 'OPEN_POOL' ? ['DECLINED'] : [];
    expect(Object.keys(DispatchState).filter((state) => !reached.has(state as DispatchState))).toEqual(missing);
  });
});
