import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const TaskKind = dictionary('TaskKind', '后台任务种类 / Kind of a background task', {
  EXPORT: ['导出', 'Export'], IMPORT_CHECK: ['核对导入文件', 'Check of a file to be imported'], IMPORT_ENTRY: ['导入数据', 'Entry of imported rows'],
});
export type TaskKind = CodeOf<typeof TaskKind>;

export const TaskState = dictionary('TaskState', '后台任务状态 / State of a background task', {
  QUEUED: ['排队中', 'Queued'], RUNNING: ['进行中', 'Running'], DONE: ['已完成', 'Done'], FAILED: ['未完成', 'Failed'], CANCELLED: ['已取消', 'Cancelled'],
});
export type TaskState = CodeOf<typeof TaskState>;
