import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 宣讲师来源 of the policy (五-1, R39). */
export const LecturerSource = dictionary('LecturerSource', '宣讲师来源 / Where a lecturer comes from', {
  UNIVERSITY: ['高校', 'University'], PARTY_SCHOOL: ['党校', 'Party school'], RESEARCH_INSTITUTE: ['科研机构', 'Research institute'],
  PARTY_GOV_PREFECTURE_UP: ['地市级以上党政机关', 'Party or government body of a city or above'],
});
export type LecturerSource = CodeOf<typeof LecturerSource>;

/** 分层遴选: which level chose the person. */
export const SelectionLayer = dictionary('SelectionLayer', '遴选层级 / Level that selects', { CENTRAL: ['中央', 'Central'], PROVINCE: ['省', 'Province'], CITY: ['市', 'City'], COUNTY: ['县', 'County'] });
export type SelectionLayer = CodeOf<typeof SelectionLayer>;

export const LecturerState = dictionary('LecturerState', '宣讲师状态 / State of a lecturer', {
  PROPOSED: ['待遴选', 'Proposed'], SELECTED: ['已入选', 'Selected'], REJECTED: ['未入选', 'Not selected'],
});
export type LecturerState = CodeOf<typeof LecturerState>;
