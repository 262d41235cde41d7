import type { EntityManager } from '@mikro-orm/postgresql';
import type { Deed, Outcome } from '../../../graphql/deed.ts';
import { checked } from '../../../graphql/input-rules.ts';
import { NO_SUCH_REGION } from '../../regions/current-region.ts';
import { draftVolunteer, registerVolunteer } from '../../volunteers/register-volunteer.ts';
import { Skill } from '../../volunteers/skill.codes.ts';
import { Gender, GuardianRelation, IdDocumentType, Occupation, PoliticalStatus, ServiceTime, Talent } from '../../volunteers/volunteer.codes.ts';
import { RegisterVolunteerInput } from '../../volunteers/volunteer.inputs.ts';
import { Volunteer } from '../../volunteers/volunteer.ts';
import { asCode, asCodes, asDay, asPhone, asPlace, asText, asYes } from '../column-kinds.ts';
import type { ImportColumn } from '../import-column.ts';
import type { ImportRegisterRules } from '../register.ts';

const SEVERAL = ['可写几项，用顿号隔开', 'Several, with 、 between them'] as const;
const MINOR = ['未满 18 周岁必填', 'Needed under 18'] as const;

const columns: ImportColumn<RegisterVolunteerInput>[] = [
  { key: 'name', heading: ['姓名', 'Name'], ...asText('name'), required: { standIn: { name: '某某' } }, note: ['真实姓名', 'The real name'], sample: '张三', width: 12 },
  { key: 'idDocumentType', heading: ['证件类型', 'Document'], ...asCode('idDocumentType', () => IdDocumentType), note: ['不填为居民身份证', 'Blank is the resident identity card'], sample: '居民身份证', width: 16 },
  { key: 'idNumber', heading: ['证件号', 'ID number'], alsoCalled: ['身份证号', '身份证号码', '证件号码'], ...asText('idNumber'), note: ['单元格设为文本；加密保存，只显示部分', 'Format the cell as text; kept encrypted, shown in part'], sample: '', width: 22 },
  { key: 'gender', heading: ['性别', 'Gender'], ...asCode('gender', () => Gender), note: ['居民身份证自动得出，可不填', 'A resident number tells it'], sample: '', width: 8 },
  { key: 'birthDate', heading: ['出生日期', 'Birth date'], ...asDay('birthDate'), note: ['居民身份证自动得出，其他证件必填', 'A resident number tells it; other documents need it'], sample: '', width: 14 },
  { key: 'phone', heading: ['手机号', 'Phone'], alsoCalled: ['电话', '联系电话', '手机'], ...asPhone('phone'), note: ['11 位手机号', 'A mobile number of 11 digits'], sample: '13800000000', width: 16 },
  { key: 'place', heading: ['居住地', 'Home'], alsoCalled: ['村', '村（社区）', '地点'], ...asPlace('regionCode', [NO_SUCH_REGION, 'No such place within your range']), required: { standIn: {} }, note: ['镇/村，如 庄里镇/永安村', 'Township/village, such as 庄里镇/永安村'], sample: '', width: 24 },
  { key: 'serviceTimes', heading: ['可服务时间', 'When they can serve'], ...asCodes('serviceTimes', () => ServiceTime), note: [`至少一项；${SEVERAL[0]}`, `At least one. ${SEVERAL[1]}`], sample: '周末', width: 16 },
  { key: 'skills', heading: ['服务技能', 'Skills'], ...asCodes('skills', () => Skill), note: SEVERAL, sample: '', width: 18 },
  { key: 'talents', heading: ['人才类别', 'Talents'], ...asCodes('talents', () => Talent), note: SEVERAL, sample: '', width: 16 },
  { key: 'occupation', heading: ['职业', 'Occupation'], ...asCode('occupation', () => Occupation), note: ['从列表中选择，可不填', 'Choose from the list; may be blank'], sample: '', width: 12 },
  { key: 'employer', heading: ['工作单位', 'Employer'], ...asText('employer'), note: ['不超过 60 字', 'At most 60 characters'], sample: '', width: 20 },
  { key: 'politicalStatus', heading: ['政治面貌', 'Political status'], ...asCode('politicalStatus', () => PoliticalStatus), note: ['从列表中选择，可不填', 'Choose from the list; may be blank'], sample: '群众', width: 12 },
  { key: 'inServicePartyMember', heading: ['在职党员', 'In-service Party member'], ...asYes('inServicePartyMember'), note: ['是或否', '是 (yes) or 否 (no)'], sample: '否', width: 10 },
  { key: 'leaderCadre', heading: ['领导干部', 'Leader cadre'], ...asYes('leaderCadre'), note: ['是或否', '是 (yes) or 否 (no)'], sample: '否', width: 10 },
  { key: 'consentMethod', heading: ['同意方式', 'Consent'], ...asText('consentMethod'), note: ['怎样征得本人同意', 'How the person consented'], sample: '本人当面签字', width: 16 },
  { key: 'guardianName', heading: ['监护人', 'Guardian'], ...asText('guardianName'), note: MINOR, sample: '', width: 12 },
  { key: 'guardianPhone', heading: ['监护人电话', 'Phone of the guardian'], ...asPhone('guardianPhone'), note: MINOR, sample: '', width: 16 },
  { key: 'guardianRelation', heading: ['监护人关系', 'Relation of the guardian'], ...asCode('guardianRelation', () => GuardianRelation), note: MINOR, sample: '', width: 12 },
  { key: 'guardianConsentMethod', heading: ['监护人同意方式', 'Consent of the guardian'], ...asText('guardianConsentMethod'), note: MINOR, sample: '', width: 16 },
  { key: 'preRegistered', heading: ['预登记', 'Entered beforehand'], ...asYes('preRegistered'), note: ['只有名单、以后由本人带证件认领的写“是”', '是 where only the name is known and the person comes later with a document'], sample: '否', width: 10 },
  { key: 'externalVolunteerNo', heading: ['全国编号', 'National number'], ...asText('externalVolunteerNo'), note: ['全国志愿服务信息系统的编号，可不填', 'The number in the national system; may be blank'], sample: '', width: 18 },
];

/** 志愿者: each row is what a person would register by registerVolunteer. */
export const volunteerRegister: ImportRegisterRules<RegisterVolunteerInput, Volunteer> = {
  verb: 'registerVolunteer', action: 'VOLUNTEER_ENTER', columns, record: Volunteer,
  check: (deed, input, idKeys) => draftVolunteer(deed, checked(RegisterVolunteerInput, input), idKeys),
  warn: async (_deed: Deed, drafts, earlier) => drafts.map(({ number, draft: { idNumberHash, duplicateOf } }) => {
    if (duplicateOf) return '同一证件已有登记，导入后待合并';
    if (!idNumberHash) return null;
    const before = earlier.get(idNumberHash);
    earlier.set(idNumberHash, before ?? number);
    return before === undefined ? null : `与第 ${before} 行证件相同，导入后待合并`;
  }),
  enter: (deed, input, idKeys) => registerVolunteer(deed, input, idKeys),
  numberOf: async (em: EntityManager, { volunteer }: Outcome) => {
    const { countyCode, id } = volunteer as Volunteer;
    return (await em.findOneOrFail(Volunteer, { countyCode, id })).volunteerNo;
  },
};
