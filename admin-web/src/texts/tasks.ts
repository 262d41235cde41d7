import { area } from './language';

/** 后台任务. */
export const tasks = area('tasks', {
  title: '后台任务',
  open: (count: number) => `后台任务，${count} 个在办理`,
  none: '还没有任务',
  noneWhy: '导出单据后，进度和文件会出现在这里。',
  rows: (done: number, total: number) => `${done} / ${total} 行`,
  allRows: (total: number) => `${total} 行`,
  percent: (percent: number) => `${percent}%`,
  cancel: '取消',
  cancelWhich: (what: string) => `取消${what}`,
  download: '下载文件',
  keptUntil: (until: string) => `保留到 ${until}`,
  gone: '文件已过期，请重新导出',
  requests: '导出申请',
  toImport: (file: string) => `查看导入：${file}`,
});
