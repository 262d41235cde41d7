import { area } from './language';

export const lamp = area('lamp', {
  green: '绿',
  yellow: '黄',
  red: '红',
  none: '不计时',
  left: (span: string) => `剩 ${span}`,
  over: (span: string) => `超时 ${span}`,
  days: (count: number) => `${count} 天`,
  hours: (count: number) => `${count} 小时`,
  minutes: (count: number) => `${count} 分钟`,
});
