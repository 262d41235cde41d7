import type { TaskFactsFragment } from '@lastmile/schema/team-work';
import { flooredTo, momentOf } from './shanghai';

export const steps = ['contact', 'name', 'start', 'report'] as const;
export type Step = (typeof steps)[number];

type Progress = Pick<TaskFactsFragment, 'state' | 'contactedAt'> & { currentDispatch: { volunteers: { nodes: readonly unknown[] } | null } | null };

/** The one thing to do next: 联系求助人 → 指派队员 → 开始服务 → 上报完成. */
export function nextStepOf(task: Progress): Step {
  if (task.state === 'IN_SERVICE') return 'report';
  if (!task.contactedAt) return 'contact';
  return task.currentDispatch?.volunteers?.nodes.length ? 'start' : 'name';
}

const HOUR_MS = 3_600_000;

/** A time to propose when talking to the requester: as they wished where it lies ahead, else tomorrow at nine. */
export function likelyAppointment({ preferredTime, preferredDate }: Pick<TaskFactsFragment, 'preferredTime' | 'preferredDate'>, now: number): number {
  if (preferredTime === 'TODAY') return flooredTo(now, 60) + HOUR_MS;
  const wished = preferredTime === 'ON_DATE' && preferredDate ? momentOf(`${preferredDate}T09:00`) : Number.NaN;
  if (wished > now) return wished;
  return flooredTo(now + 8 * HOUR_MS, 24 * 60) + 24 * HOUR_MS + HOUR_MS;
}
