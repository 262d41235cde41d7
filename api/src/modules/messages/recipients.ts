import { ancestorAt } from '../../access/scope.ts';
import type { StaffRole } from '../accounts/appointment.ts';
import type { DemandOrder } from '../orders/demand-order.ts';

/** Which live appointments of a county a message is for. */
export type Recipients =
  | { account: string }
  | { team: string }
  | { roles: StaffRole[]; at: string[] };

export function countyOperators(countyCode: string): Recipients {
  return { roles: ['COUNTY_OPERATOR'], at: [countyCode.padEnd(12, '0')] };
}

export function directors(countyCode: string): Recipients {
  return { roles: ['COUNTY_DIRECTOR'], at: [countyCode.padEnd(12, '0')] };
}

/** The staff of a village and of its town. */
function station(regionCode: string): Recipients {
  return { roles: ['TOWN_STAFF', 'VILLAGE_STAFF'], at: [regionCode, ancestorAt(regionCode, 'TOWN')] };
}

/** Whose turn it is with an order (domain §4.1); nobody when it is closed. */
export function whoHasTheTurn({ countyCode, waitingFor, currentTeam, regionCode, recorderAccountId }: DemandOrder): Recipients | null {
  switch (waitingFor) {
    case 'CENTRE': return countyOperators(countyCode);
    // The open pool waits for no team by name: the centre may still offer the order to one.
    case 'TEAM': return currentTeam ? { team: currentTeam.id } : countyOperators(countyCode);
    case 'STATION': return station(regionCode);
    // What a program submitted has nobody at a desk behind it: the station asks the resident.
    case 'RECORDER': return recorderAccountId ? { account: recorderAccountId } : station(regionCode);
    default: return null;
  }
}
