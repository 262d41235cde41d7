const CLAUSES = new Set(['select', 'from', 'where', 'order', 'limit', 'and', 'or']);

/** SQL with one clause, condition or JSON pair to a line, indented by its parentheses, for people who review it. */
export function laidOut(sql: string): string {
  const lines: string[] = [];
  /** What each open parenthesis holds. */
  const open: { kind: 'pairs' | 'inline' | 'clauses'; commas: number }[] = [];
  let line = '';
  const turn = () => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '  '.repeat(open.length);
  };
  for (const [token] of sql.matchAll(/'(?:[^']|'')*'|\s+|[(),]|[^\s(),']+/g)) {
    const inside = open.at(-1);
    if (CLAUSES.has(token) && inside?.kind !== 'inline') turn();
    line += /^\s+$/.test(token) && !line.trim() ? '' : token;
    if (token === '(') {
      const kind = line.endsWith('json_build_object(') ? 'pairs' : /(over |filter |_agg)\($/.test(line) ? 'inline' : 'clauses';
      open.push({ kind, commas: 0 });
      if (kind === 'pairs') turn();
    }
    if (token === ')') open.pop();
    if (token === ',' && inside?.kind === 'pairs' && ++inside.commas % 2 === 0) turn();
  }
  turn();
  return lines.join('\n');
}
