import { Refusal } from '../../graphql/errors.ts';
import type { ServiceProject } from './service-project.ts';

/** R3, R46: who does it, what is done, and how. */
const BLOCKS: [block: string, needs: [property: keyof ServiceProject, field: string, zh: string][]][] = [
  ['谁来做', [['team', 'teamId', '承担的队伍'], ['leaderName', 'leaderName', '负责人']]],
  ['做什么', [['audience', 'audience', '服务对象'], ['content', 'content', '服务内容'], ['requirements', 'requirements', '服务要求']]],
  ['怎样做', [['mode', 'mode', '服务方式'], ['schedule', 'schedule', '服务时间']]],
];

/** Everybody is told who, what and how, or the project stays a draft. @throws Refusal INVALID_INPUT that names what is empty */
export function demandAllBlocks(project: ServiceProject): void {
  const empty = BLOCKS.flatMap(([block, needs]) => needs.filter(([property]) => !project[property]).map(([, field, zh]) => ({ field, zh: `${zh}（${block}）` })));
  if (empty.length > 0) throw new Refusal('INVALID_INPUT', ['input', empty[0]!.field], `请先填写${empty.map(({ zh }) => zh).join('、')}，再发布`);
}
