import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../graphql/errors.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { LICENSED_SKILLS, Skill } from '../volunteers/skill.codes.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import { Qualification } from './qualification.ts';
import { CourseKind } from './training.codes.ts';
import { TrainingResult } from './training-result.ts';

const among = (volunteers: readonly Volunteer[]) => ({ $in: volunteers.map(({ id }) => id) });

/**
 * 先培训再上岗 (R68): everybody who is named has passed a BASIC course that still counts on the day.
 * @param path where the i-th volunteer stands in the input
 * @throws Refusal TRAINING_REQUIRED, naming the course that is missing and no person
 */
export async function demandTrained(em: EntityManager, countyCode: string, volunteers: readonly Volunteer[], day: string, path: (i: number) => string[]): Promise<void> {
  const passed = await em.find(TrainingResult, {
    countyCode, volunteer: { id: among(volunteers) }, outcome: 'PASSED', course: { kind: 'BASIC' }, trainedOn: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }],
  } as never);
  const trained = new Set(passed.map(({ volunteer }) => volunteer.id));
  const untrained = volunteers.flatMap(({ id }, i) => (trained.has(id) ? [] : [i]));
  if (untrained.length === 0) return;
  const [first, ...others] = untrained.map((i) => new Refusal('TRAINING_REQUIRED', path(i), `还没有通过“${labelOf(CourseKind, 'BASIC')}”，或已过有效期；请先参加培训，由所站或县中心登记结果`));
  throw Object.assign(first!, { others });
}

/**
 * Where an order asks for a skill, somebody who is named has it; for a licence-bound one with a certificate that is verified and
 * valid on the day (条例 §16, R40). @throws Refusal QUALIFICATION_EXPIRED, naming the skill
 */
export async function demandQualified(em: EntityManager, countyCode: string, volunteers: readonly Volunteer[], skill: Skill, day: string, path: string[]): Promise<void> {
  const skilled = volunteers.filter(({ skills }) => skills.includes(skill));
  const name = labelOf(Skill, skill);
  if (!LICENSED_SKILLS.has(skill)) {
    if (skilled.length === 0) throw new Refusal('QUALIFICATION_EXPIRED', path, `这张单需要会“${name}”的队员，请至少指派一名`);
    return;
  }
  const held = await em.count(Qualification, {
    countyCode, volunteer: { id: among(volunteers) }, skill, state: 'VERIFIED', issuedOn: { $lte: day }, $or: [{ expiresOn: null }, { expiresOn: { $gte: day } }],
  } as never);
  if (held === 0) throw new Refusal('QUALIFICATION_EXPIRED', path, `这张单需要持“${name}”有效证书的队员：证书没有登记、没有核验或已过期`);
}
