import { area } from './language';

export const accessTable = area('accessTable', {
  intro: '每个角色能看什么、能办什么。由系统的权限表生成，只能查看。',
  chooseRole: '角色',
  see: '能看到的数据',
  act: '能办理的事项',
  dataClass: '数据类别',
  grant: '看到的样子',
  fields: (count: number) => `含 ${count} 项`,
  grants: { full: '完整', mask: '脱敏', reveal: '脱敏，写明原因可看明文', case: '承接期间完整，其余脱敏', note: '承接期间可见服务须知', none: '看不到' },
  mayNothing: '没有可办理的事项。',
});
