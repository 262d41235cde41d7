import type { EventArgs, EventSubscriber } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OutboxMessage } from './outbox-message.ts';

/** Channel of NOTIFY; told at commit, so that nobody hears of what was undone. */
export const CHANGES = 'lastmile_changes';

/** What listeners hear: which record changed and who may be concerned. Ids only, never values. */
export interface Change {
  type: string;
  countyCode: string;
  id: string;
  version: number;
  regionCode: string;
  teamId: string | null;
  /** It is or was in the open pool: every team of the county is concerned. */
  ofPool: boolean;
}

/** Tells every API process of each outbox row, in the row's own transaction. */
export class OutboxNotifier implements EventSubscriber<OutboxMessage> {
  getSubscribedEntities() {
    return [OutboxMessage];
  }

  async afterCreate({ entity, em }: EventArgs<OutboxMessage>): Promise<void> {
    const change: Change = {
      type: entity.objectType, countyCode: entity.countyCode, id: entity.objectId, version: entity.objectVersion,
      regionCode: entity.regionCode, teamId: entity.teamId ?? null, ofPool: entity.ofPool,
    };
    const manager = em as EntityManager;
    await manager.getConnection().execute('select pg_notify(?, ?)', [CHANGES, JSON.stringify(change)], 'run', manager.getTransactionContext());
  }
}
