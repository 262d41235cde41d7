import { area } from './language';

/** What forms say of a field that is not filled in as its rule wants it. */
export const form = area('form', {
  needed: '此项必填，请填写。',
  choose: '请选择一项。',
  tooLong: (most: number) => `最多 ${most} 个字，请缩短。`,
  name: '姓名不能含星号、数字或尖括号，请核对。',
  phone: '电话应为 11 位手机号或带区号的座机号，没有可不填。',
  whole: (least: number, most: number) => `请填 ${least} 到 ${most} 的整数。`,
  none: '请选择',
  yes: '是',
  no: '否',
  kept: (masked: string) => `已存 ${masked}，不改就留空`,
  save: '保存',
  saving: '正在保存…',
});
