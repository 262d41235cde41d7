import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Registers that go out as files and come in from them. */
export const DataRegister = dictionary('DataRegister', '登记册 / Register', {
  ORDERS: ['需求', 'Demands'], VOLUNTEERS: ['志愿者', 'Volunteers'], TEAMS: ['志愿服务队伍', 'Teams'], MEMBERSHIPS: ['队员关系', 'Memberships'], PLACES: ['阵地', 'Places'],
  POINTS: ['居民点', 'Residential points'], TRAININGS: ['培训结果', 'Training results'], FIGURES: ['年度分母', 'Yearly denominators'],
});
export type DataRegister = CodeOf<typeof DataRegister>;
