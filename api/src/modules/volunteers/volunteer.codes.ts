import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Domain §4.2. */
export const VolunteerState = dictionary('VolunteerState', '志愿者状态 / State of a volunteer', {
  PENDING: ['待审核', 'Pending'], ACTIVE: ['正常', 'Active'], REJECTED: ['未通过', 'Rejected'], SUSPENDED: ['暂停', 'Suspended'],
  WITHDRAWN: ['已退出', 'Withdrawn'], DECEASED: ['已故', 'Deceased'], MERGED: ['已合并', 'Merged'],
});
export type VolunteerState = CodeOf<typeof VolunteerState>;

export const Gender = dictionary('Gender', '性别 / Gender', { MALE: ['男', 'Male'], FEMALE: ['女', 'Female'] });
export type Gender = CodeOf<typeof Gender>;

/** Domain §6, the values that occur among volunteers. */
export const PoliticalStatus = dictionary('PoliticalStatus', '政治面貌 / Political status', {
  PARTY_MEMBER: ['中共党员', 'Party member'], PROBATIONARY: ['中共预备党员', 'Probationary member'], LEAGUE_MEMBER: ['共青团员', 'League member'],
  DEMOCRATIC_PARTY: ['民主党派', 'Democratic party'], INDEPENDENT: ['无党派人士', 'Independent'], MASSES: ['群众', 'None'],
});
export type PoliticalStatus = CodeOf<typeof PoliticalStatus>;
