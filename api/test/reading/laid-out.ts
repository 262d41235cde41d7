/** SQL with one clause, condition and JSON pair to a line, indented by its parentheses, for people who review it. */
export function laidOut(sql: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const turn = (indent: number) => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '  '.repeat(Math.max(indent, 0));
  };
  for (const [token] of sql.matchAll(/'(?:[^']|'')*'|\s+|[()]|,|[^\s(),']+/g)) {
    const breaks = /^(select|from|where|order|limit|union|left|join|and|or|case|else)$/.test(token);
    if (breaks && (token !== 'order' || !/over \($/.test(line))) turn(depth);
    line += /^\s+$/.test(token) ? (line.trim() ? ' ' : '') : token;
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === ',' && /json_build_object|^\s*'/.test(lines.at(-1) ?? '') && pairEnds(line)) turn(depth);
  }
  turn(0);
  return lines.join('\n');
}

/** A line that holds `'key', value,`, its parentheses closed. */
function pairEnds(line: string): boolean {
  return /^\s*'\w+', .*,$/.test(line) && line.split('(').length === line.split(')').length;
}
