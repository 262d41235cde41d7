import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { EraLecturer } from './era-lecturer.ts';
import { ProposeLecturerInput } from './lecturer.inputs.ts';

/** 推荐宣讲师 (R39). */
export async function proposeLecturer(deed: Deed, given: ProposeLecturerInput): Promise<Outcome> {
  demand(deed, 'LECTURER_MANAGE');
  const { name, source, unitName, layer, phone, topics } = checked(ProposeLecturerInput, given);
  const lecturer = Object.assign(new EraLecturer(), {
    countyCode: deed.viewer.counties.lo, regionCode: deed.viewer.regionCode!, name, source, unitName, layer, phone: phone ?? null, topics: topics ?? null,
  } satisfies Partial<EraLecturer>);
  deed.em.persist(lecturer);
  await deed.em.flush();
  return { lecturer };
}
