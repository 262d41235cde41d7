import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Lists whose filters can be kept. */
export const SavedList = dictionary('SavedList', '可保存筛选的列表 / List whose filters can be kept', {
  ORDERS: ['单据', 'Orders'],
});
export type SavedList = CodeOf<typeof SavedList>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[A-Z_]{1,40}$/;

/**
 * What a kept filter may hold, as the address of the page names it. Codes, days and numbers of orders: no words in which a
 * person could be named, since a shared one is seen by the whole county.
 */
export const FILTER_FORMS: Record<SavedList, Record<string, RegExp>> = {
  ORDERS: { show: /^[a-z]{1,20}$/, category: CODE, urgency: CODE, from: DAY, to: DAY, region: /^\d{12}$/, q: /^XQ\d{1,18}$/i },
};
