import type { StaffRole } from '../../api/src/modules/accounts/appointment.ts';

export interface StaffAppointment {
  role: StaffRole;
  regionCode: string;
  unitName: string;
  /** Name of the team that a leader leads. */
  team?: string;
}

export interface StaffMember {
  loginName: string;
  name: string;
  female?: boolean;
  appointments: readonly StaffAppointment[];
}

const FUPING = '610528000000', PUCHENG = '610526000000';
const FUPING_CENTRE = '富平县志愿服务促进中心', PUCHENG_CENTRE = '蒲城县志愿服务促进中心';

const at = (role: StaffRole, regionCode: string, unitName: string): StaffAppointment => ({ role, regionCode, unitName });
const leads = (team: string): StaffAppointment => ({ role: 'TEAM_LEADER', regionCode: FUPING, unitName: team, team });

/** Everybody who can sign in to a demo: invented people in real places. The first appointment is the one of the sign-in. */
export const STAFF: readonly StaffMember[] = [
  { loginName: 'fuping.zhuren', name: '惠建民', appointments: [at('COUNTY_DIRECTOR', FUPING, FUPING_CENTRE)] },
  { loginName: 'fuping.caozuo', name: '党晓燕', female: true, appointments: [at('COUNTY_OPERATOR', FUPING, FUPING_CENTRE)] },
  { loginName: 'fuping.caozuo2', name: '同志远', appointments: [at('COUNTY_OPERATOR', FUPING, FUPING_CENTRE)] },
  { loginName: 'zhuangli.suo', name: '井亚峰', appointments: [at('TOWN_STAFF', '610528101000', '庄里镇新时代文明实践所')] },
  { loginName: 'yongan.zhan', name: '权小侠', female: true, appointments: [at('VILLAGE_STAFF', '610528101203', '永安村新时代文明实践站')] },
  { loginName: 'bangkun.duizhang', name: '雷红军', appointments: [leads('富平县扶贫帮困志愿服务队')] },
  { loginName: 'yiliao.duizhang', name: '曾静', female: true, appointments: [leads('富平县医疗健身志愿服务队')] },
  { loginName: 'yingji.duizhang', name: '石永刚', appointments: [leads('富平县蓝天应急救援队')] },
  { loginName: 'meiyuan.jianren', name: '仇文静', female: true, appointments: [at('TOWN_STAFF', '610528103000', '美原镇新时代文明实践所'), leads('富平县助学文教志愿服务队')] },
  { loginName: 'fuping.xitong', name: '任海涛', appointments: [at('SYSTEM_ADMIN', FUPING, FUPING_CENTRE)] },
  { loginName: 'fuping.anquan', name: '解敏', female: true, appointments: [at('SECURITY_ADMIN', FUPING, FUPING_CENTRE)] },
  { loginName: 'fuping.shenji', name: '樊东升', appointments: [at('AUDITOR', FUPING, FUPING_CENTRE)] },
  { loginName: 'pucheng.caozuo', name: '屈艳丽', female: true, appointments: [at('COUNTY_OPERATOR', PUCHENG, PUCHENG_CENTRE)] },
  { loginName: 'hanjing.zhan', name: '单小平', appointments: [at('VILLAGE_STAFF', '610526101200', '罕井村新时代文明实践站')] },
  { loginName: 'weinan.dudao', name: '段宏伟', appointments: [at('CITY_OVERSEER', '610500000000', '渭南市志愿服务工作主管部门')] },
  { loginName: 'shaanxi.dudao', name: '上官立新', appointments: [at('PROVINCE_OVERSEER', '610000000000', '陕西省志愿服务工作主管部门')] },
];
