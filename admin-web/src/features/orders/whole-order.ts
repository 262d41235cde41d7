import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  OrderDocument, OrderOfTeamDocument, OrderOutcomeDocument, type ComplaintFactsFragment, type DispatchFactsFragment, type FollowUpFactsFragment,
  type OrderFactsFragment, type OrderQuery, type OrderWordsFragment, type RatingFactsFragment, type RecordFactsFragment, type StepFactsFragment,
} from '@lastmile/schema/orders';
import { seesPersons } from '@/access/rule';
import type { Me } from '@/access/session';
import type { Supervision } from '@/ui/supervision';

type Nodes<Row> = { nodes: Row[] } | null;
type Full = Extract<NonNullable<OrderQuery['node']>, { orderNo: string }>;

export type Step = StepFactsFragment & { note?: string | null; actorName?: string | null };
export type Attempt = DispatchFactsFragment & { reasonNote?: string | null };
export type ServiceRecord = RecordFactsFragment & { volunteerName?: string | null; recorderName?: string | null };
export type Rating = RatingFactsFragment & { comment?: string | null; consentNote?: string | null; reply?: string | null; recorderName?: string | null };
export type FollowUp = FollowUpFactsFragment & { result?: string | null; suggestion?: string | null; visitorName?: string | null };
export type Complaint = ComplaintFactsFragment & { content?: string | null; result?: string | null };

/** An order as far as the role sees it: overseers have no words and names, team leaders no follow-ups and complaints. */
export type WholeOrder = OrderFactsFragment & Partial<OrderWordsFragment> & Partial<Pick<Full, 'beneficiaryGroup'>> & {
  events: Nodes<Step>;
  dispatches: Nodes<Attempt>;
  serviceRecords: Nodes<ServiceRecord>;
  ratings: Nodes<Rating>;
  followUps?: Nodes<FollowUp>;
  complaints?: Nodes<Complaint>;
  supervisions: Nodes<Supervision>;
};

/** The document that fits what the role sees: a request for more would fail as a whole. */
export function documentFor(person: Me): TypedDocumentNode<{ node: WholeOrder | null }, { id: string }> {
  const document = !seesPersons(person) ? OrderOutcomeDocument : person.role === 'TEAM_LEADER' ? OrderOfTeamDocument : OrderDocument;
  return document as TypedDocumentNode<never, { id: string }>;
}
