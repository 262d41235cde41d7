/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DateTimeFilter = {
  gte?: string | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
};

export type DemandOrderFilter = {
  and?: Array<DemandOrderFilter> | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  or?: Array<DemandOrderFilter> | null | undefined;
  state?: OrderStateFilter | null | undefined;
  urgency?: UrgencyFilter | null | undefined;
  waitingFor?: WaitingForFilter | null | undefined;
};

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

export type OrderStateFilter = {
  eq?: OrderState | null | undefined;
  in?: Array<OrderState> | null | undefined;
};

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

export type UrgencyFilter = {
  eq?: Urgency | null | undefined;
  in?: Array<Urgency> | null | undefined;
};

export type WaitingFor =
  | 'CENTRE'
  | 'NOBODY'
  | 'REQUESTER'
  | 'TEAM'
  | 'TOWN'
  | 'VILLAGE';

export type WaitingForFilter = {
  eq?: WaitingFor | null | undefined;
  in?: Array<WaitingFor> | null | undefined;
};

export type TodoQueryVariables = Exact<{
  where?: DemandOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TodoQuery = { orders: { totalCount: number, nodes: Array<{ id: string, orderNo: string, title: string, category: StandingCategory, urgency: Urgency, state: OrderState, waitingFor: WaitingFor | null, stepStartedAt: string | null, dueAt: string | null, region: { code: string, name: string, fullName: string }, currentTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };


export const TodoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Todo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DemandOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_AT_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderNo"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"stepStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TodoQuery, TodoQueryVariables>;