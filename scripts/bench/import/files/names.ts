/** With a rare character, a long name and one outside of the first plane among them. */
const NAMES = ['张龑', '王秀英', '李建国', '阿依古丽·买买提', '陈𬭚'];

export function nameOf(n: number): string {
  return NAMES[n % NAMES.length]!;
}
