import { area } from './language';

export const release = area('release', {
  ready: '系统有新版本，刷新后使用。',
  readyUnsaved: '系统有新版本。您正在填写的内容还在，请先提交或保存，再刷新。',
  reload: '刷新',
});
