import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const ExportState = dictionary('ExportState', '导出申请状态 / State of a request for an export', {
  UNNEEDED: ['无需批准', 'Needs no approval'], PENDING: ['待批准', 'Waiting for approval'], APPROVED: ['已批准', 'Approved'], REFUSED: ['未批准', 'Refused'],
});
export type ExportState = CodeOf<typeof ExportState>;

/** Columns that a sheet of orders may have; their labels are its header words. */
export const OrderColumn = dictionary('OrderColumn', '单据导出列 / Column of an export of orders', {
  ORDER_NO: ['单号', 'Order no.'], STATE: ['状态', 'State'], CATEGORY: ['服务类别', 'Category'], TITLE: ['标题', 'Title'], CONTENT: ['需求内容', 'What is asked for'],
  REGION_NAME: ['区划', 'Region'], TEAM: ['承接队伍', 'Team'], URGENCY: ['紧急程度', 'Urgency'], CHANNEL: ['来源', 'Channel'],
  PREFERRED_TIME: ['期望时间', 'Preferred time'], PREFERRED_DATE: ['期望日期', 'Preferred date'], PEOPLE_NEEDED: ['需要人数', 'People needed'],
  RAISED_AT: ['群众提出时间', 'Raised at'], REPORTED_AT: ['上报时间', 'Reported at'], DUE_AT: ['办理期限', 'Due at'], OVERDUE: ['已超时', 'Overdue'],
  AGREED_AT: ['约定服务时间', 'Agreed time'], CLOSED_AT: ['结单时间', 'Closed at'], RATING_STATE: ['评价状态', 'Rating'],
  REQUESTER_NAME: ['联系人', 'Requester'], REQUESTER_PHONE: ['联系电话', 'Phone'], ADDRESS: ['详细地址', 'House address'],
  BENEFICIARY_GROUP: ['服务对象群体', 'Beneficiary group'], SERVICE_NOTE: ['服务须知', 'Service note'], RECORDER_NAME: ['录入人', 'Recorder'],
});
export type OrderColumn = CodeOf<typeof OrderColumn>;
