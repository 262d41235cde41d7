import type { MakeBenchFile } from './bench-file.ts';
import { villagesOf } from './villages.ts';

/** Groups of all villages with their people; a bad one has half a position. */
export const pointsFile: MakeBenchFile = async (county) => {
  const villages = await villagesOf(county);
  return {
    headings: ['居民点名称', '所在村', '人口', '坐标'],
    row: (n, bad) => [`${Math.floor(n / villages.length) + 1} 组`, villages[n % villages.length]!, 40 + n % 400, bad ? '34.75' : `${(34.6 + n % 97 / 200).toFixed(4)},${(108.95 + n % 89 / 200).toFixed(4)}`],
    list: 'query { residentialPoints(first: 20) { totalCount nodes { id name population region { name } } pageInfo { hasNextPage endCursor } } }',
  };
};
