/** Channel of NOTIFY, told by the database for each row of the outbox at commit, so that nobody hears of what was undone. */
export const CHANGES = 'lastmile_changes';

interface Told {
  type: string;
  countyCode: string;
  id: string;
  version: number;
}

/** A record of a region, and of the team that holds it. */
export interface RecordChange extends Told {
  regionCode: string;
  teamId: string | null;
  /** It is or was in the open pool: every team of the county is concerned. */
  ofPool: boolean;
  /** It concerns this person alone. */
  accountId: string | null;
}

/** A message to one appointment, which concerns nobody else. */
export interface MessageTold extends Told {
  appointmentId: string;
}

/** What listeners hear: which record changed and who may be concerned. Ids only, never values. */
export type Change = RecordChange | MessageTold;
