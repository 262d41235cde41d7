const CLAUSES = new Set(['select', 'from', 'where', 'order', 'limit', 'and', 'or', 'left']);

/** SQL with one clause, condition or JSON pair to a line, indented by its parentheses, for people who review it. */
export function laidOut(sql: string): string {
  const lines: string[] = [];
  /** What each open parenthesis holds. */
  const open: ('inline' | 'clauses')[] = [];
  let line = '';
  const turn = () => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '  '.repeat(open.length);
  };
  for (const [token] of sql.matchAll(/'(?:[^']|'')*'|\s+|[(),]|[^\s(),']+/g)) {
    // A JSON key begins a line of its own.
    if ((CLAUSES.has(token) && open.at(-1) !== 'inline') || /^'[{,]"/.test(token)) turn();
    line += /^\s+$/.test(token) && !line.trim() ? '' : token;
    if (token === '(') open.push(/(over |filter |_agg)\($/.test(line) ? 'inline' : 'clauses');
    if (token === ')') open.pop();
  }
  turn();
  return lines.join('\n');
}
