import type { SearchDigitsQuery, SearchQuery, SearchWorkQuery } from '@lastmile/schema/search';
import type { RouteLocationRaw } from 'vue-router';
import { label } from '@/texts/dictionary';
import { search as t } from '@/texts/search';

/** One line of what was found, and where it leads. */
export interface Hit {
  id: string;
  title: string;
  facts: string[];
  to: RouteLocationRaw;
}

export interface HitGroup {
  name: keyof typeof t.groups;
  hits: Hit[];
  /** How many there are in all, when they are more than shown. */
  total?: number;
}

type Found = SearchQuery | SearchDigitsQuery | SearchWorkQuery;
type Order = Found['orders']['nodes'][number];
type Volunteer = SearchQuery['volunteers']['nodes'][number] & { phone?: string | null };

/**
 * The answer in the order in which people look: orders, persons, teams, places. Empty groups are left out.
 * @param listsOrders whether the person has the list that a place leads to
 */
export function hitsOf(found: Found, listsOrders: boolean): HitGroup[] {
  const groups: HitGroup[] = [
    group('orders', found.orders, orderHit),
    ...('volunteers' in found ? [group('volunteers', found.volunteers, volunteerHit)] : []),
    ...('teams' in found ? [group('teams', found.teams, teamHit)] : []),
    ...('regions' in found && listsOrders ? [group('regions', found.regions, regionHit)] : []),
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

/** Keeps what ends in the digits, or has them in its number: the server found them anywhere in a phone. */
export function endingIn(digits: string, { orders, volunteers }: SearchDigitsQuery): SearchDigitsQuery {
  return {
    orders: { ...orders, nodes: orders.nodes.filter(({ orderNo, requesterPhone }) => orderNo.includes(digits) || requesterPhone?.endsWith(digits)) },
    volunteers: { ...volunteers, nodes: volunteers.nodes.filter(({ phone }) => phone?.endsWith(digits)) },
  };
}

function group<Node>(name: HitGroup['name'], { nodes, totalCount }: { nodes: Node[]; totalCount?: number }, hit: (node: Node) => Hit): HitGroup {
  return { name, hits: nodes.map(hit), ...(totalCount !== undefined && totalCount > nodes.length ? { total: totalCount } : {}) };
}

function orderHit(order: Order): Hit {
  const { id, orderNo, state, category, regionName } = order;
  const [title, requester] = 'title' in order ? [order.title, order.requesterName] : [null, null];
  return {
    id, title: title ?? label('ServiceCategory', category),
    facts: present([orderNo, label('OrderState', state), requester, regionName]),
    to: { name: 'todo.order', params: { orderId: id } },
  };
}

function volunteerHit({ id, name, volunteerNo, state, region, phone }: Volunteer): Hit {
  return { id, title: name ?? '', facts: present([volunteerNo, label('VolunteerState', state), region?.fullName, phone]), to: { name: 'todo.volunteer', params: { volunteerId: id } } };
}

function teamHit({ id, name, category, memberCount, region }: SearchWorkQuery['teams']['nodes'][number]): Hit {
  return { id, title: name, facts: present([label('ServiceCategory', category), memberCount == null ? null : t.members(memberCount), region?.fullName]), to: { name: 'todo.team', params: { teamId: id } } };
}

function regionHit({ id, code, fullName, level }: SearchWorkQuery['regions']['nodes'][number]): Hit {
  return { id, title: fullName, facts: [label('RegionLevel', level), t.ordersHere], to: { name: 'orders', query: { region: code } } };
}

function present(facts: (string | null | undefined)[]): string[] {
  return facts.filter((fact): fact is string => Boolean(fact));
}
