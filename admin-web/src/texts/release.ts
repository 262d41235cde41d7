import { area } from './language';

export const release = area('release', {
  ready: '系统有新版本，刷新后使用。',
  readyUnsaved: '系统有新版本。您正在填写的内容会保留，刷新后可以恢复。',
  reload: '刷新',
});
