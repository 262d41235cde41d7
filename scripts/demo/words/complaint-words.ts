import type { ComplaintKind } from '../../../api/src/modules/complaints/complaint.codes.ts';

export const COMPLAINTS: readonly { kind: ComplaintKind; weight: number; contents: readonly string[]; results: readonly string[] }[] = [
  { kind: 'NO_SHOW', weight: 5, contents: ['约好上午来修水管，等到天黑也没人来，电话也不接。', '说好周六来理发，没来也没说一声。'], results: ['经核实，队伍联系人漏记时间，已当面道歉并补办。', '因雨天取消未及时通知，已要求队伍今后提前告知。'] },
  { kind: 'ATTITUDE', weight: 4, contents: ['志愿者说话不耐烦，老人听着难受。', '来的人一直看手机，活干得马虎。'], results: ['队长带队员上门致歉，求助人表示谅解。', '已对当事志愿者谈话提醒，并重新安排服务。'] },
  { kind: 'CHARGING', weight: 2, contents: ['修完灯说要收二十块材料费，事先没讲。', '有人借志愿服务推销净水器。'], results: ['核实为材料代购费，已退还并重申志愿服务不收费。', '查明该人非本队志愿者，已提醒群众并通报各村。'] },
  { kind: 'FALSE_RECORD', weight: 2, contents: ['登记说来了三个人干了半天，实际只来一个人一个钟头。', '没有来过我家，记录上却写已服务。'], results: ['经核实时长记录有误，已更正，队伍作出说明。', '核对后为同名村民，记录已更正。'] },
  { kind: 'PRIVACY', weight: 1, contents: ['把老人家里的照片发到了群里，没问过我们。'], results: ['已要求删除照片并向本人致歉，组织队员学习隐私保护要求。'] },
  { kind: 'FORCED', weight: 1, contents: ['单位要求每人必须报名，不去要通报。'], results: ['已向该单位说明志愿服务应坚持自愿，停止强制报名。'] },
  { kind: 'OTHER', weight: 2, contents: ['需求登记半个月没人回话。', '服务证明申请了一直没开。'], results: ['已查明原因并在当日答复办理。', '已为其补办，并优化流程。'] },
];
