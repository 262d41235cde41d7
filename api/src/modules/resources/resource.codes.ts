import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Policy 二-1 调配资源, R8. */
export const ResourceKind = dictionary('ResourceKind', '资源类型 / Kind of resource', {
  VENUE: ['场地', 'Venue'], EQUIPMENT: ['设备', 'Equipment'], MATERIAL: ['物资', 'Material'], EXPERT: ['专家', 'Expert'], FUND: ['资金', 'Fund'],
});
export type ResourceKind = CodeOf<typeof ResourceKind>;

export const AllocationState = dictionary('AllocationState', '调配状态 / State of an allocation', { ALLOCATED: ['已调配', 'Allocated'], RELEASED: ['已退回', 'Released'] });
export type AllocationState = CodeOf<typeof AllocationState>;

/** One at a time: a venue and an expert are nowhere twice. */
export const EXCLUSIVE: readonly ResourceKind[] = ['VENUE', 'EXPERT'];
/** Used up: what is given out is gone until it is released; the others come back at the end of their time. */
export const CONSUMED: readonly ResourceKind[] = ['MATERIAL', 'FUND'];
