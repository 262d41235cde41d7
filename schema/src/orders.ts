/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type OrderState =
  | 'ACCEPTED'
  | 'AWAITING_CONFIRMATION'
  | 'AWAITING_RATING'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DISPATCHED'
  | 'DRAFT'
  | 'IN_SERVICE'
  | 'PENDING_DISPATCH'
  | 'REJECTED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'UNRESOLVED';

export type StandingCategory =
  | 'CULTURE_ARTS'
  | 'EDUCATION'
  | 'HEALTH_FITNESS'
  | 'LEGAL'
  | 'POVERTY_RELIEF'
  | 'SANITATION_ENVIRONMENT'
  | 'SCIENCE'
  | 'THEORY_POLICY';

export type Urgency =
  | 'EMERGENCY'
  | 'NORMAL'
  | 'URGENT';

export type WaitingFor =
  | 'CENTRE'
  | 'NOBODY'
  | 'REQUESTER'
  | 'TEAM'
  | 'TOWN'
  | 'VILLAGE';

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, orderNo: string, title: string, content: string | null, category: StandingCategory, urgency: Urgency, state: OrderState, waitingFor: WaitingFor | null, stepStartedAt: string | null, dueAt: string | null, raisedAt: string | null, address: string | null, requesterName: string | null, requesterPhone: string | null, version: number, region: { code: string, name: string, fullName: string }, currentTeam: { id: string, name: string } | null, events: Array<{ id: string, at: string, verb: string, fromState: OrderState | null, toState: OrderState, actorName: string | null, reason: string | null, note: string | null }> | null } | null };


export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;