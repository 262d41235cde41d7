import { payloadType } from '../../graphql/verb.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { ServiceRecord } from './service-record.ts';

const ORDER = [() => DemandOrder, '需求单 / The order'] as const;

export const ReportServicePayload = payloadType('ReportServicePayload', '上报后的需求单和服务记录 / The order and the records after the report', {
  order: ORDER,
  serviceRecords: [() => [ServiceRecord], '本次上报的服务记录 / The service records reported'],
});

export const ConfirmServicePayload = payloadType('ConfirmServicePayload', '确认后的需求单 / The order after the decision', { order: ORDER });

export const ServiceRecordPayload = payloadType('ServiceRecordPayload', '复核后的服务记录 / The service record after the review', {
  serviceRecord: [() => ServiceRecord, '服务记录 / The service record'],
});
