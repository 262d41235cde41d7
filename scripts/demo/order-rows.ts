import type { DispatchMode, DispatchState, HandOverTo, OrderState, OrderVerb, RatingState, ReasonCode, WaitingFor } from '../../api/src/modules/orders/order.codes.ts';
import type { Demand } from './demand.ts';
import type { SlaStep } from '../../api/src/modules/sla/sla.codes.ts';

/** What a story changes in an order; the other columns are those of the demand. */
export interface OrderProgress {
  state: OrderState;
  waitingFor: WaitingFor;
  slaStep: SlaStep | null;
  stepStartedAt: Date | null;
  dueAt: Date | null;
  pausedMinutes: number | null;
  overdueToldAt: Date | null;
  failedDispatches: number;
  inOpenPool: boolean;
  currentDispatchId: string | null;
  currentTeamId: string | null;
  agreedAt: Date | null;
  contactedAt: Date | null;
  reasonCode: ReasonCode | null;
  replyToRequester: string | null;
  handOverTo: HandOverTo | null;
  ratingState: RatingState;
  closedAt: Date | null;
  version: number;
}

export const NOT_BEGUN: OrderProgress = {
  state: 'DRAFT', waitingFor: 'RECORDER', slaStep: null, stepStartedAt: null, dueAt: null, pausedMinutes: null, overdueToldAt: null,
  failedDispatches: 0, inOpenPool: false, currentDispatchId: null, currentTeamId: null, agreedAt: null, contactedAt: null,
  reasonCode: null, replyToRequester: null, handOverTo: null, ratingState: 'NONE', closedAt: null, version: 0,
};

export interface DispatchRow {
  countyCode: string;
  id: string;
  createdAt: Date;
  orderId: string;
  teamId: string | null;
  regionCode: string;
  state: DispatchState;
  mode: DispatchMode;
  offeredAt: Date;
  answerDueAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  reasonCode: ReasonCode | null;
  reasonNote: string | null;
  note: string | null;
  offeredByName: string;
  answeredByName: string | null;
  version: number;
}

export interface EventRow {
  countyCode: string;
  id: string;
  createdAt: Date;
  orderId: string;
  dispatchId: string | null;
  teamId: string | null;
  regionCode: string;
  at: Date;
  verb: OrderVerb;
  fromState: OrderState | null;
  toState: OrderState;
  reasonCode: ReasonCode | null;
  note: string | null;
  actorName: string | null;
  actorRole: string;
  actorUnit: string | null;
  actorAccountId: string | null;
  channel: string;
}

export interface ServiceRecordRow {
  countyCode: string;
  id: string;
  createdAt: Date;
  volunteerId: string;
  volunteerName: string;
  orderId: string;
  dispatchId: string;
  teamId: string;
  regionCode: string;
  state: 'PENDING' | 'CONFIRMED' | 'VOIDED';
  source: 'TEAM_ENTRY';
  serviceStart: Date;
  serviceEnd: Date;
  deductMinutes: number;
  excludedReason: string | null;
  needsSecondReview: boolean;
  recorderName: string;
  recorderAccountId: string | null;
  confirmerName: string | null;
  confirmerAccountId: string | null;
  confirmedAt: Date | null;
  voidedAt: Date | null;
  voidReason: string | null;
  version: number;
}

/** All rows of one order, by table; other tables hold what is asked for or said. */
export interface OrderRows {
  demand_orders: (Demand['columns'] & OrderProgress & { countyCode: string; id: string; createdAt: Date; orderNo: string; reopenedFromId: string | null })[];
  dispatches: DispatchRow[];
  dispatch_volunteers: object[];
  order_events: EventRow[];
  service_records: ServiceRecordRow[];
  order_ratings: object[];
  follow_up_visits: object[];
}
