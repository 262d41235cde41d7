import type { Me } from '@/access/session';
import { Problem } from '@/api/problem';

/** A fixed moment, so that pictures of the parts stay the same; tests set the browser's clock to it. */
export const NOW = '2026-11-25T09:00:00+08:00';

export function hoursFromNow(hours: number): string {
  return new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
}

/** Somebody to look at the parts, without a server to say who it is. */
export const VIEWER: Me = {
  account: { displayName: '赵敏', loginName: 'fuping.caozuo' },
  role: 'COUNTY_OPERATOR',
  unitName: '富平县志愿服务促进中心',
  scopeSentence: '可查看 富平县',
  scopeSentenceEn: 'Sees 富平县',
  region: { code: '610528000000', name: '富平县', level: 'COUNTY' },
  teamId: null,
  teamName: null,
  actions: [],
  preview: false,
  mustChangePassword: false,
  draftKey: '',
  unreadMessages: 0,
  openTasks: 0,
  labels: [],
  appointments: [{ id: '610528.1', role: 'COUNTY_OPERATOR', unitName: '富平县志愿服务促进中心', current: true }],
  preferences: { textSize: null, highContrast: null, language: null, tourSeen: true, tables: [] },
};

export interface SampleRow {
  id: string;
  what: string;
  where: string;
  state: 'SUBMITTED' | 'DISPATCHED' | 'IN_SERVICE' | 'CLOSED' | 'UNRESOLVED';
  dueAt: string | null;
}

const STATES = ['SUBMITTED', 'DISPATCHED', 'IN_SERVICE', 'CLOSED', 'UNRESOLVED'] as const;
const WHATS = ['帮老人换灯泡、修水龙头', '寒假作业辅导，两个孩子', '义诊：量血压、测血糖', '调解宅基地纠纷，需要懂法律的人到场说明', '冬天的柴火劈不动了'];

export function sampleRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${i}`, what: WHATS[i % WHATS.length]!, where: ['庄里镇永安村', '美原镇'][i % 2]!, state: STATES[i % STATES.length]!, dueAt: i % 4 === 3 ? null : hoursFromNow([-5, 3, 40][i % 3]!),
  }));
}

export const REFUSED = new Problem('CONFLICT', '这一单刚被李四改过，请刷新后再办');
export const FAILED = new Problem('UNREACHABLE');
