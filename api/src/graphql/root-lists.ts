import { ServiceActivity } from '../modules/activities/service-activity.ts';
import { WorkAssignment } from '../modules/assignments/work-assignment.ts';
import { AuditEvent } from '../modules/audit/audit-event.ts';
import { Account } from '../modules/accounts/account.ts';
import { Appointment } from '../modules/accounts/appointment.ts';
import { Session } from '../modules/accounts/session.ts';
import { CatalogIssue } from '../modules/catalog/catalog-issue.ts';
import { ServiceProject } from '../modules/projects/service-project.ts';
import { ResourceAllocation } from '../modules/resources/resource-allocation.ts';
import { ServiceResource } from '../modules/resources/service-resource.ts';
import { ExportRequest } from '../modules/exports/export-request.ts';
import { DataImport } from '../modules/imports/data-import.ts';
import { Complaint } from '../modules/complaints/complaint.ts';
import { EraLecturer } from '../modules/lecturers/era-lecturer.ts';
import { ExchangeEvent } from '../modules/exchanges/exchange-event.ts';
import { ServiceRecord } from '../modules/hours/service-record.ts';
import { Message } from '../modules/messages/message.ts';
import { DemandOrder } from '../modules/orders/demand-order.ts';
import { Dispatch } from '../modules/orders/dispatch.ts';
import { Supervision } from '../modules/orders/supervision.ts';
import { CountyMap } from '../modules/circle/county-map.ts';
import { ResidentialPoint } from '../modules/circle/residential-point.ts';
import { EnterprisePartnership } from '../modules/organizations/enterprise-partnership.ts';
import { TalentCultivation } from '../modules/organizations/talent-cultivation.ts';
import { VolunteerOrganization } from '../modules/organizations/volunteer-organization.ts';
import { Place } from '../modules/places/place.ts';
import { FollowUpVisit } from '../modules/ratings/follow-up-visit.ts';
import { OrderRating } from '../modules/ratings/order-rating.ts';
import { Reveal } from '../modules/reveals/reveal.ts';
import { Region } from '../modules/regions/region.ts';
import { RegionFigure } from '../modules/regions/region-figure.ts';
import { CountyParameter } from '../modules/settings/county-parameter.ts';
import { DictionaryLabel } from '../modules/settings/dictionary-label.ts';
import { SavedView } from '../modules/saved-views/saved-view.ts';
import { CalendarDay } from '../modules/sla/calendar-day.ts';
import { CountyCalendarDay } from '../modules/sla/county-calendar-day.ts';
import { SlaRule } from '../modules/sla/sla-rule.ts';
import { BackgroundTask } from '../modules/tasks/background-task.ts';
import { UnitFigure } from '../modules/numbers/unit-figure.ts';
import { EmployerUnit } from '../modules/teams/employer-unit.ts';
import { TeamMembership } from '../modules/teams/team-membership.ts';
import { VolunteerTeam } from '../modules/teams/volunteer-team.ts';
import { TrainingCourse } from '../modules/training/training-course.ts';
import { TrainingResult } from '../modules/training/training-result.ts';
import { TrainingSession } from '../modules/training/training-session.ts';
import { Volunteer } from '../modules/volunteers/volunteer.ts';
import type { ReadClass } from '../reading/declare.ts';

/** The lists at the root of Query: field, class, description. */
export const ROOT_LISTS: [name: string, cls: ReadClass, description: string][] = [
  ['orders', DemandOrder, '需求单列表 / Demand orders'],
  ['dispatches', Dispatch, '派单列表 / Dispatches'],
  ['teams', VolunteerTeam, '志愿服务队伍列表 / Volunteer teams'],
  ['volunteers', Volunteer, '志愿者列表 / Volunteers'],
  ['teamMemberships', TeamMembership, '队员关系列表 / Memberships in teams'],
  ['trainingResults', TrainingResult, '培训结果列表 / Results of trainings'],
  ['trainingCourses', TrainingCourse, '培训课程列表 / Training courses'],
  ['trainingSessions', TrainingSession, '培训场次列表 / Training sessions'],
  ['activities', ServiceActivity, '志愿服务活动列表 / Volunteer activities'],
  ['workAssignments', WorkAssignment, '工作任务列表 / Assignments of work'],
  ['serviceProjects', ServiceProject, '志愿服务项目列表 / Service projects'],
  ['catalogIssues', CatalogIssue, '服务项目清单各期列表 / Issues of the service menu'],
  ['serviceResources', ServiceResource, '资源列表 / Resources'],
  ['resourceAllocations', ResourceAllocation, '资源调配列表 / Allocations of resources'],
  ['places', Place, '阵地列表 / Places'],
  ['residentialPoints', ResidentialPoint, '居民点列表 / Residential points'],
  ['countyMaps', CountyMap, '县域底图列表，每县一幅 / Maps of counties, one for each'],
  ['eraLecturers', EraLecturer, '新时代宣讲师列表 / Lecturers of the new era'],
  ['employerUnits', EmployerUnit, '单位列表 / Units that are to form teams'],
  ['exchangeEvents', ExchangeEvent, '交流活动列表 / Exchanges'],
  ['volunteerOrganizations', VolunteerOrganization, '志愿服务组织列表 / Volunteer organisations'],
  ['talentCultivations', TalentCultivation, '人才培养列表 / People that were trained'],
  ['enterprisePartnerships', EnterprisePartnership, '企业参与列表 / How enterprises take part'],
  ['regions', Region, '区划列表 / Regions'],
  ['regionFigures', RegionFigure, '区划年度分母列表 / Yearly denominators of regions'],
  ['unitFigures', UnitFigure, '单位年度分母列表 / Yearly denominators of units'],
  ['supervisions', Supervision, '催办、督办列表 / Urgings and supervisions'],
  ['serviceRecords', ServiceRecord, '服务记录列表 / Service records'],
  ['orderRatings', OrderRating, '评单列表 / Ratings of orders'],
  ['followUpVisits', FollowUpVisit, '回访列表 / Follow-up visits'],
  ['complaints', Complaint, '投诉列表 / Complaints'],
  ['reveals', Reveal, '查看明文记录列表 / Reveals of masked values'],
  ['messages', Message, '本岗位的站内消息 / Messages to the signed-in appointment'],
  ['exportRequests', ExportRequest, '导出申请列表 / Requests for exports'],
  ['backgroundTasks', BackgroundTask, '本人的后台任务列表 / Own background tasks'],
  ['dataImports', DataImport, '本人的导入列表 / Own imports'],
  ['slaRules', SlaRule, '时限规则列表 / Time limits'],
  ['calendarDays', CalendarDay, '节假日与调休列表 / Holidays and exchanged working days'],
  ['countyCalendarDays', CountyCalendarDay, '本县自定的节假日与调休列表 / Calendar days that the county set itself'],
  ['countyParameters', CountyParameter, '本县参数列表 / Parameters of the county'],
  ['dictionaryLabels', DictionaryLabel, '本县自定的字典名称列表 / Labels of codes that the county set itself'],
  ['accounts', Account, '账号列表 / Staff accounts'],
  ['appointments', Appointment, '任职列表 / Appointments'],
  ['sessions', Session, '登录会话列表 / Sign-in sessions'],
  ['savedViews', SavedView, '常用筛选列表 / Saved filters of lists'],
  ['auditEvents', AuditEvent, '审计事件列表 / Audit events'],
];
