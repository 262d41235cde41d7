/** A node of PostgreSQL's plan in JSON, as far as it is looked at here. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Sort Method'?: string;
  Filter?: string;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Rows that may be sorted or passed over for one page: a page and one, for each of the counties or parts that are merged. */
const MOST_FOR_A_PAGE = 101 * 4;

/**
 * What is wrong with the plan of a list at a county's size: a large table that is read from end to end, a sort of more than what
 * pages are made of, or the place where the page begins not looked up but found by reading all before it.
 * @param large tables that no list may read as a whole
 */
export function planFaults(plan: object, large: ReadonlySet<string>): string[] {
  const node = plan as PlanNode;
  const below = (node.Plans ?? []).flatMap((child) => planFaults(child, large));
  const table = node['Relation Name'];
  const rows = (of: PlanNode) => of['Actual Rows'] * of['Actual Loops'];
  if (node['Node Type'] === 'Seq Scan' && table && large.has(table) && node['Actual Loops'] > 0) below.push(`reads ${table} from end to end`);
  if (node.Filter?.includes('ROW(') && (node['Rows Removed by Filter'] ?? 0) > MOST_FOR_A_PAGE) below.push(`reads ${table} from the list's beginning to the page`);
  if (node['Node Type'].endsWith('Sort')) {
    const sorted = (node.Plans ?? []).reduce((sum, child) => sum + (child['Actual Loops'] > 0 ? rows(child) / Math.max(1, node['Actual Loops']) : 0), 0);
    if (sorted > MOST_FOR_A_PAGE) below.push(`sorts ${Math.round(sorted)} rows`);
  }
  return below;
}
