import { area } from './language';

/** What to do when somebody else changed the same record first. */
export const conflict = area('conflict', {
  title: '这张单刚被他人改过',
  settingTitle: '这项设置刚被他人改过',
  what: '请逐项选定用谁的，选好后按最新版本重新提交。',
  before: '原值',
  theirs: '他人改为',
  mine: '你改为',
  empty: '（空）',
  cancel: '先不提交',
  settle: '按所选重新提交',
  yes: '是',
  no: '否',
});
