import type { Me } from '@/access/session';

const NEEDS = { supervise: 'ORDER_SUPERVISE', urge: 'ORDER_URGE', return: 'ORDER_REVIEW' } as const;

export type BatchAct = keyof typeof NEEDS;

/** What a person may do with several orders of the list at once. */
export function batchActsOf({ actions }: Pick<Me, 'actions'>): BatchAct[] {
  return (Object.keys(NEEDS) as BatchAct[]).filter((act) => actions.includes(NEEDS[act]));
}
