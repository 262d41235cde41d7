import { Workbook } from '../../../api/src/modules/exports/workbook.ts';

/** Every so manieth row is bad: no such category. */
export const BAD_EVERY = 40;

const HEADINGS = ['需求内容', '服务类别', '地点', '联系人', '联系电话', '详细地址', '什么时候', '需要人数', '来源'];
const CATEGORIES = ['扶贫帮困', '医疗健身', '法律服务', '科学普及', '卫生环保'];
const NAMES = ['张龑', '王秀英', '李建国', '阿依古丽·买买提', '陈𬭚'];

/** A workbook of so many demands in the villages that are told, as a town would keep them. */
export function demandFile(rows: number, villages: readonly string[]): Buffer {
  const workbook = new Workbook();
  workbook.sheet({ name: '需求', widths: HEADINGS.map(() => 16) });
  workbook.row(HEADINGS);
  for (let n = 0; n < rows; n += 1) {
    const category = n % BAD_EVERY === BAD_EVERY - 1 ? '没有这个类别' : CATEGORIES[n % CATEGORIES.length]!;
    workbook.row([
      `家中老人行动不便，请帮忙修理漏水的水龙头，第 ${n + 1} 户`, category, villages[n % villages.length]!, NAMES[n % NAMES.length]!,
      `139${String(n).padStart(8, '0')}`, `${n % 9 + 1} 组 ${n % 90 + 1} 号`, n % 3 === 0 ? '本周' : '随时', n % 4 + 1, '入户走访',
    ]);
  }
  return workbook.finish();
}
