import { area } from './language';

/** Words on buttons and controls that mean the same on every page. */
export const act = area('act', {
  close: '关闭',
  retry: '重新加载',
  copy: '复制给技术人员',
  copied: '已复制',
  next: '下一页',
  previous: '上一页',
  back: '返回',
  backHome: '回到待办',
  skip: '跳到主要内容',
  more: '更多',
  loading: '正在加载',
  refresh: '刷新',
  page: (number: number, total: number) => `第 ${number} 页 · 共 ${total} 条`,
  total: (total: number) => `共 ${total} 条`,
  optional: '选填',
  required: '必填',
  otherReason: '其他原因或补充说明',
  reasonNeeded: '请选择或写明原因',
  search: '搜索',
});
