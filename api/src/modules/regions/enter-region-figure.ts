import type { EntityManager } from '@mikro-orm/postgresql';
import { levelOf } from '../../access/scope.ts';
import { COMMAND_SCOPE, inScope } from '../../database/wall/scope.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { putRegionFigure, told, type RegionFigureValues } from './put-region-figure.ts';
import type { RegionFigure } from './region-figure.ts';

/** Enters or replaces a figure from the command line: of any region, and on record. @throws RegionFigureError */
export async function enterRegionFigure(em: EntityManager, input: RegionFigureValues): Promise<{ figure: RegionFigure; replaced: boolean }> {
  return inScope(em, COMMAND_SCOPE, async (tx) => {
    const { figure, before } = await putRegionFigure(tx, input);
    const { regionCode, year } = input;
    tx.create(AuditEvent, {
      countyCode: ['PROVINCE', 'CITY'].includes(levelOf(regionCode)) ? '000000' : regionCode.slice(0, 6),
      at: new Date(), action: 'REGION_FIGURE', verb: 'enterRegionFigure', outcome: 'OK', role: 'COMMAND', objectType: 'RegionFigure',
      objectId: `${regionCode}-${year}`, detail: `${before ? `${before} → ` : ''}${told(figure)}`,
    });
    return { figure, replaced: before !== null };
  });
}
