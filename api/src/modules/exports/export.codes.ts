import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const ExportState = dictionary('ExportState', '导出申请状态 / State of a request for an export', {
  UNNEEDED: ['无需批准', 'Needs no approval'], PENDING: ['待批准', 'Waiting for approval'], APPROVED: ['已批准', 'Approved'], REFUSED: ['未批准', 'Refused'],
});
export type ExportState = CodeOf<typeof ExportState>;

export const ExportFormat = dictionary('ExportFormat', '导出文件格式 / Format of an exported file', { XLSX: ['工作簿（Excel）', 'Excel workbook'], CSV: ['文本（CSV）', 'CSV text'] });
export type ExportFormat = CodeOf<typeof ExportFormat>;

/** Columns that an exported file may have; their labels are its header words. Which of them a register has is told by export-sheets.ts. */
export const ExportColumn = dictionary('ExportColumn', '导出列 / Column of an export', {
  ORDER_NO: ['单号', 'Order no.'], VOLUNTEER_NO: ['志愿者编号', 'Volunteer no.'], PERSON: ['姓名', 'Name of the person'], NAME: ['名称', 'Name'], TEAM_NAME: ['队伍', 'Team'], COURSE: ['课程', 'Course'],
  STATE: ['状态', 'State'], KIND: ['类型', 'Kind'], CATEGORY: ['服务类别', 'Category'], TITLE: ['标题', 'Title'], CONTENT: ['需求内容', 'What is asked for'],
  REGION_NAME: ['区划', 'Region'], REGION_CODE: ['区划代码', 'Region code'], YEAR: ['年份', 'Year'], TEAM: ['承接队伍', 'Team that serves'], URGENCY: ['紧急程度', 'Urgency'], CHANNEL: ['来源', 'Channel'],
  PREFERRED_TIME: ['期望时间', 'Preferred time'], PREFERRED_DATE: ['期望日期', 'Preferred date'], PEOPLE_NEEDED: ['需要人数', 'People needed'],
  RAISED_AT: ['群众提出时间', 'Raised at'], REPORTED_AT: ['上报时间', 'Reported at'], DUE_AT: ['办理期限', 'Due at'], OVERDUE: ['已超时', 'Overdue'],
  AGREED_AT: ['约定服务时间', 'Agreed time'], CLOSED_AT: ['结单时间', 'Closed at'], RATING_STATE: ['评价状态', 'Rating'],
  REQUESTER_NAME: ['联系人', 'Requester'], REQUESTER_PHONE: ['联系电话', 'Phone'], ADDRESS: ['详细地址', 'Address'],
  BENEFICIARY_GROUP: ['服务对象群体', 'Beneficiary group'], SERVICE_NOTE: ['服务须知', 'Service note'], RECORDER_NAME: ['录入人', 'Recorder'],
  GENDER: ['性别', 'Gender'], BIRTH_DATE: ['出生日期', 'Birth date'], ID_DOCUMENT_TYPE: ['证件类型', 'Type of identity document'], ID_NUMBER_MASKED: ['证件号', 'ID number'], PHONE: ['手机号', 'Mobile'],
  POLITICAL_STATUS: ['政治面貌', 'Political status'], IN_SERVICE_PARTY_MEMBER: ['在职党员', 'In-service Party member'], IN_SERVICE_UNTIL: ['在职至', 'In service until'], LEADER_CADRE: ['领导干部', 'Leader cadre'],
  OCCUPATION: ['职业', 'Occupation'], EMPLOYER: ['工作单位', 'Employer'], SKILLS: ['服务技能', 'Skills'], SERVICE_TIMES: ['可服务时间', 'When they can serve'], TALENTS: ['人才类别', 'Talents'],
  REGISTRATION_CHANNEL: ['登记渠道', 'How they came to register'], REGISTERED_ON: ['注册日期', 'Registered on'], CONFIRMED_MINUTES: ['已确认服务分钟', 'Minutes confirmed'], TRAINED: ['已训在有效期内', 'Trained, counts today'], EXTERNAL_VOLUNTEER_NO: ['全国编号', 'National number'],
  SPECIALITY: ['特色说明', 'Speciality'], UNIT_NAME: ['所属单位', 'Unit'], PARENT: ['上级队伍', 'Belongs to'], LEADER: ['负责人', 'Leader'], CONTACT_NAME: ['队伍联系人', 'Contact person'], CONTACT_PHONE: ['队伍联系电话', 'Contact phone'], MEMBER_COUNT: ['在队人数', 'Members'],
  JOINED_ON: ['入队日期', 'Joined on'], LEFT_ON: ['离队日期', 'Left on'], OUTCOME: ['结果', 'Outcome'], TRAINED_ON: ['培训日期', 'Day of the training'], VALID_UNTIL: ['有效至', 'Counts until'],
  VENUE_TYPE: ['站点场所类型', 'Venue'], FUNCTIONS: ['功能', 'Functions'], POSITION: ['坐标', 'Position'], OPENING_HOURS: ['开放时间', 'Opening hours'], STANDING_PROJECTS: ['常设服务项目', 'Standing projects'], PUBLIC_PHONE: ['服务电话', 'Public phone'],
  RESPONSIBLE_NAME: ['专人', 'Responsible person'], RESPONSIBLE_PHONE: ['专人电话', 'Phone of the responsible person'], RESPONSIBLE_FROM: ['任期自', 'Term from'], RESPONSIBLE_UNTIL: ['任期至', 'Term until'],
  RULE_DOCUMENT: ['管理制度', 'Rules'], INSPECTED_ON: ['最近巡检日期', 'Last inspected on'], INSPECTION_PASSED: ['最近巡检合格', 'Passed the last inspection'], QUALIFIED: ['三有达标', 'Has all three'], ACTIVE: ['启用', 'Active'],
  POPULATION: ['人口', 'People'], RESIDENT_POPULATION: ['常住人口', 'Resident population'], IN_SERVICE_PARTY_MEMBERS: ['在职党员数', 'In-service Party members'], SOURCE_NOTE: ['来源说明', 'Source'],
});
export type ExportColumn = CodeOf<typeof ExportColumn>;
