import type { Deed } from '../../../graphql/deed.ts';
import { DemandOrder } from '../../orders/demand-order.ts';
import type { EnterOrderInput } from '../../orders/demand.inputs.ts';
import { recordDemand } from '../../orders/enter-order.ts';
import { BeneficiaryGroup, DemandChannel, PreferredTime, Urgency } from '../../orders/order.codes.ts';
import { likeDemands } from '../../orders/possible-duplicates.ts';
import { setDemand } from '../../orders/set-demand.ts';
import { NO_SUCH_REGION } from '../../regions/current-region.ts';
import { ServiceCategory } from '../../teams/team.codes.ts';
import { asCode, asNumber, NO_DAY, asPhone, asPlace, asText } from '../column-kinds.ts';
import { Unreadable, type ImportColumn, type Words } from '../import-column.ts';
import type { EarlierRows, ImportRegisterRules } from '../register.ts';
import { writtenDay } from '../written-day.ts';

type Column = ImportColumn<EnterOrderInput>;

const NO_PLACE: Words = [NO_SUCH_REGION, 'No such place within your range'];

const columns: Column[] = [
  {
    key: 'content', heading: ['需求内容', 'Content'], alsoCalled: ['内容', '需要什么帮助'], ...asText('content'), required: { standIn: { content: '—' } },
    note: ['一句话写清要什么帮助，不超过 1000 字', 'What help is needed, at most 1000 characters'], sample: '家中水龙头漏水，请帮忙修理', width: 40,
  },
  {
    key: 'category', heading: ['服务类别', 'Category'], alsoCalled: ['类别'], ...asCode('category', () => ServiceCategory), required: { standIn: { category: 'POVERTY_RELIEF' } },
    note: ['从列表中选择', 'Choose from the list'], sample: '扶贫帮困', width: 16,
  },
  {
    key: 'place', heading: ['地点', 'Place'], alsoCalled: ['村', '村（社区）', '区划', 'Village'], ...asPlace('regionCode', NO_PLACE),
    note: ['镇/村，如 庄里镇/永安村；也可只写村名或 12 位区划代码。不填则为本单位所在地', 'Township/village, such as 庄里镇/永安村; the village alone or a 12-digit region code will do. Blank: the place of your own unit'], sample: '', width: 24,
  },
  { key: 'requesterName', heading: ['联系人', 'Name'], alsoCalled: ['姓名'], ...asText('requesterName'), note: ['需要帮助的人，可不填', 'Who needs help; may be blank'], sample: '张三', width: 12 },
  { key: 'requesterPhone', heading: ['联系电话', 'Phone'], alsoCalled: ['电话', '手机'], ...asPhone('requesterPhone'), note: ['11 位手机号，或带区号的座机号；没有可不填', 'A mobile number of 11 digits or a landline with its area code; may be blank'], sample: '13800000000', width: 16 },
  { key: 'address', heading: ['详细地址', 'Address'], ...asText('address'), note: ['门牌号，不超过 200 字', 'House number, at most 200 characters'], sample: '3 组 12 号', width: 24 },
  {
    key: 'when', heading: ['什么时候', 'When'], alsoCalled: ['期望时间', '期望日期'], fields: ['preferredTime', 'preferredDate'],
    options: { of: ({ codes }) => codes.labels(PreferredTime).filter((_, at) => Object.keys(PreferredTime)[at] !== 'ON_DATE'), open: true },
    read: preferred, note: [`随时、今天、本周，或一个日期；${NO_DAY[0]}`, `随时 (any time), 今天 (today), 本周 (this week) or a day. ${NO_DAY[1]}`], sample: '本周', width: 14,
  },
  { key: 'peopleNeeded', heading: ['需要人数', 'People needed'], ...asNumber('peopleNeeded'), note: ['1 到 500 的整数，不填为 1', 'A whole number from 1 to 500; blank is 1'], sample: '1', width: 10 },
  { key: 'urgency', heading: ['紧急程度', 'Urgency'], ...asCode('urgency', () => Urgency), note: ['不填为一般', 'Blank is 一般 (normal)'], sample: '一般', width: 10 },
  { key: 'beneficiaryGroup', heading: ['服务对象群体', 'Beneficiary group'], ...asCode('beneficiaryGroup', () => BeneficiaryGroup), note: ['从列表中选择，可不填', 'Choose from the list; may be blank'], sample: '独居老人', width: 14 },
  { key: 'serviceNote', heading: ['服务须知', 'Service note'], ...asText('serviceNote'), note: ['健康、困难等上门前要知道的，不超过 300 字', 'What to know before the visit, at most 300 characters'], sample: '', width: 24 },
  { key: 'riskNote', heading: ['风险说明', 'Risks'], ...asText('riskNote'), note: ['求助人告知的风险，不超过 300 字', 'Risks told by the requester, at most 300 characters'], sample: '', width: 20 },
  { key: 'channel', heading: ['来源', 'Channel'], ...asCode('channel', () => DemandChannel), note: ['不填为批量导入', 'Blank is 批量导入 (import)'], sample: '入户走访', width: 12 },
  { key: 'raisedAt', heading: ['提出时间', 'Raised at'], alsoCalled: ['提出日期'], fields: ['raisedAt'], read: raised, note: [`群众提出的日期，可带时间；不填为现在。${NO_DAY[0]}`, `When it was asked for, the time of day if known; blank is now. ${NO_DAY[1]}`], sample: '', width: 16 },
  { key: 'consentNote', heading: ['同意方式', 'Consent'], ...asText('consentNote'), note: ['替群众录入时，写明怎样征得本人同意', 'When entered for somebody: how the person consented'], sample: '入户当面同意', width: 18 },
  { key: 'speciality', heading: ['特色类别说明', 'Speciality'], ...asText('speciality'), note: ['类别为特色服务时填，不超过 30 字', 'For category 特色服务, at most 30 characters'], sample: '', width: 14 },
  { key: 'title', heading: ['标题', 'Title'], ...asText('title'), note: ['不超过 60 字，不填取内容前 20 字', 'At most 60 characters; blank takes the first 20 of the content'], sample: '', width: 20 },
];

/** 随时, 今天, 本周, or a day. */
function preferred(text: string, { codes }: Parameters<Column['read']>[1]): ReturnType<Column['read']> {
  const code = codes.codeOf(PreferredTime, text);
  if (code && code !== 'ON_DATE') return { preferredTime: code };
  const written = writtenDay(text);
  return written ? { preferredTime: 'ON_DATE', preferredDate: written.day } : new Unreadable(['写随时、今天、本周，或一个日期', 'Write 随时 (any time), 今天 (today), 本周 (this week) or a day'], NO_DAY);
}

/** Of a day alone its first moment. */
function raised(text: string): ReturnType<Column['read']> {
  const written = writtenDay(text);
  return written ? { raisedAt: `${written.day}T${written.time ?? '00:00'}:00+08:00` } : new Unreadable(['不是日期', 'Not a day'], NO_DAY);
}

/** 需求: each row is what a person would enter by enterOrder, and is held to the same rules. */
export const orderRegister: ImportRegisterRules<EnterOrderInput, DemandOrder> = {
  verb: 'enterOrder',
  action: 'ORDER_ENTER',
  columns,
  record: DemandOrder,
  check: async (deed, input) => {
    const draft = new DemandOrder();
    await setDemand(deed, draft, completed(input), ['input']);
    return draft;
  },
  warn: duplicates,
  // Its hint about possible duplicates was given by the dry run.
  enter: async (deed, input) => ({ order: await recordDemand(deed, completed(input)) }),
  numberOf: async (em, { order }) => {
    const { countyCode, id, orderNo } = order as DemandOrder;
    // Of an outcome that was remembered only the id is known.
    return orderNo ?? (await em.findOneOrFail(DemandOrder, { countyCode, id })).orderNo;
  },
};

/** What a file leaves out and the verb needs; a note about consent says that it was entered for somebody. */
function completed(input: EnterOrderInput): EnterOrderInput {
  return { ...input, channel: input.channel ?? 'IMPORT', ...(input.consentNote ? { proxyEntry: true } : {}) };
}

/** 疑似重复 (domain §10-11), among the orders that are there and among the rows of the file. */
async function duplicates(deed: Deed, drafts: readonly { number: number; draft: DemandOrder }[], earlier: EarlierRows): Promise<(string | null)[]> {
  const there = await likeDemands(deed, drafts.map(({ draft }) => draft));
  return drafts.map(({ number, draft }, at) => {
    if (!draft.requesterPhone) return null;
    const key = `${draft.regionCode} ${draft.category} ${draft.requesterPhone}`;
    const before = earlier.get(key);
    earlier.set(key, before ?? number);
    const orders = there[at]!;
    if (orders.length > 0) return `疑似重复：7 天内同村、同电话、同类别已有 ${orders.slice(0, 3).map(({ orderNo }) => orderNo).join('、')}`;
    return before === undefined ? null : `疑似重复：与第 ${before} 行同村、同电话、同类别`;
  });
}
