import type { MakeBenchFile } from './bench-file.ts';
import { nameOf } from './names.ts';
import { villagesOf } from './villages.ts';

const CATEGORIES = ['扶贫帮困', '医疗健身', '法律服务', '科学普及', '卫生环保'];

/** Demands of all villages; a bad one has a category that there is not. */
export const ordersFile: MakeBenchFile = async (county) => {
  const villages = await villagesOf(county);
  return {
    headings: ['需求内容', '服务类别', '地点', '联系人', '联系电话', '详细地址', '什么时候', '需要人数', '来源'],
    row: (n, bad) => [
      `家中老人行动不便，请帮忙修理漏水的水龙头，第 ${n + 1} 户`, bad ? '没有这个类别' : CATEGORIES[n % CATEGORIES.length]!, villages[n % villages.length]!, nameOf(n),
      `139${String(n).padStart(8, '0')}`, `${n % 9 + 1} 组 ${n % 90 + 1} 号`, n % 3 === 0 ? '本周' : '随时', n % 4 + 1, '入户走访',
    ],
    list: 'query { orders(first: 20, orderBy: [REPORTED_AT_DESC]) { totalCount nodes { id orderNo title state regionName dueAt currentTeam { name } } pageInfo { hasNextPage endCursor } } }',
  };
};
