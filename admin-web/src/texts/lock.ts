import { area } from './language';

export const lock = area('lock', {
  title: '已锁定',
  why: '15 分钟没有操作，为保护群众信息已锁定。输入密码继续，刚才填的内容还在。',
  unlock: '解锁',
  leave: '不是我，退出登录',
});
