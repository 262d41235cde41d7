import type { MakeBenchFile } from './bench-file.ts';
import { nameOf } from './names.ts';
import { villagesOf } from './villages.ts';

/** Of GB 11643: weights of the 17 digits before the check, which is by the sum's rest. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** People of all villages, each with a resident number of their own; a bad one has a wrong check digit. */
export const volunteersFile: MakeBenchFile = async (county) => {
  const villages = await villagesOf(county);
  return {
    headings: ['姓名', '证件号', '手机号', '居住地', '可服务时间', '服务技能', '政治面貌', '在职党员', '同意方式'],
    row: (n, bad) => [
      nameOf(n), residentNumber(n, bad), `138${String(n).padStart(8, '0')}`, villages[n % villages.length]!, '周末', '', n % 5 === 0 ? '中共党员' : '群众', n % 10 === 0 ? '是' : '否', '本人当面签字',
    ],
    list: 'query { volunteers(first: 20) { totalCount nodes { id volunteerNo name state region { name } } pageInfo { hasNextPage endCursor } } }',
  };
};

function residentNumber(n: number, bad: boolean): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const digits = `610528${1960 + n % 40}${two(Math.floor(n / 40) % 12 + 1)}${two(Math.floor(n / 480) % 28 + 1)}${String(Math.floor(n / 13_440) * 7 + 100 + n % 7).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  return digits + CHECKS[(sum + (bad ? 1 : 0)) % 11]!;
}
