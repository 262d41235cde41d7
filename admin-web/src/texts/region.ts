import { area } from './language';

export const region = area('region', {
  search: '村名、镇名、拼音首字母或区划代码',
  found: '找到的区划',
  none: '没有找到，请换个写法',
  failed: '没有查到，',
  clear: '清除所选区划',
});
