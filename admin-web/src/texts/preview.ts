import { area } from './language';

export const preview = area('preview', {
  intro: '看到该角色在该地看到的菜单、页面和数据，便于核对权限、答复来电。',
  start: '以此角色查看',
  starting: '正在打开',
  readOnly: '只读：预览中不能办理任何事项，也不会替任何人登记“已读”。',
  stricter: '个人信息按两个角色中较严的一个显示，不会因预览多看到明文。',
  audited: '开始和退出都记入审计；重新登录或切换身份即退出。',
  previewing: (role: string, unit: string) => `正在以「${role} · ${unit}」预览，只读`,
  end: '退出预览',
});
