import type { CodeOf } from '@/texts/dictionary';

/** 催办 or 督办 as far as the role sees it: overseers have no words and no names. */
export interface Supervision {
  id: string;
  kind: CodeOf<'SupervisionKind'>;
  state: CodeOf<'SupervisionState'>;
  level: CodeOf<'RegionLevel'> | null;
  waitingFor: CodeOf<'WaitingFor'> | null;
  at: string;
  askedByUnit: string | null;
  askedByName?: string | null;
  note?: string | null;
  replyDueAt: string | null;
  reply: CodeOf<'SupervisionReply'> | null;
  promisedOn: string | null;
  replyNote?: string | null;
  repliedAt: string | null;
  repliedByUnit: string | null;
  repliedByName?: string | null;
}

const STATIONS = ['TOWN_STAFF', 'VILLAGE_STAFF'];

/** Whether a role is one of those that may reply, as the server has it; the centre replies for everybody. */
export function mayReply(role: string, { state, waitingFor }: Pick<Supervision, 'state' | 'waitingFor'>): boolean {
  if (state !== 'OPEN') return false;
  if (role === 'COUNTY_DIRECTOR' || role === 'COUNTY_OPERATOR') return true;
  if (role === 'TEAM_LEADER') return waitingFor === 'TEAM';
  return STATIONS.includes(role) && (waitingFor === 'STATION' || waitingFor === 'RECORDER');
}
