interface Limit {
  /** Environment variable that sets it. */
  env: string;
  standard: number;
  /** Largest value that may be set. */
  most: number;
  /** What is said to whoever is over it: what happened and what to do. */
  zh: (max: number) => string;
}

/** Every figure that a request is held against. Names are what `extensions.limit.name` tells; what each counts: schema/README.md. */
export const LIMITS = {
  depth: { env: 'LIMIT_DEPTH', standard: 10, most: 100, zh: (max) => `查询嵌套超过 ${max} 层，请减少嵌套层数` },
  aliases: { env: 'LIMIT_ALIASES', standard: 15, most: 10_000, zh: (max) => `别名超过 ${max} 个，请分几次请求` },
  rootFields: { env: 'LIMIT_ROOT_FIELDS', standard: 10, most: 10_000, zh: (max) => `一次最多查询或办理 ${max} 项，请分几次请求` },
  tokens: { env: 'LIMIT_TOKENS', standard: 2_000, most: 100_000, zh: (max) => `请求语句超过 ${max} 个词元，请拆成几次请求` },
  directives: { env: 'LIMIT_DIRECTIVES', standard: 30, most: 10_000, zh: (max) => `指令超过 ${max} 个，请减少指令` },
  fragments: { env: 'LIMIT_FRAGMENTS', standard: 50, most: 10_000, zh: (max) => `片段展开后超过 ${max} 个，请减少片段` },
  overlaps: { env: 'LIMIT_OVERLAPS', standard: 5_000, most: 1_000_000_000, zh: () => '同一字段重复选取过多，请合并重复的选取' },
  introspectionDepth: { env: 'LIMIT_INTROSPECTION_DEPTH', standard: 2, most: 10, zh: (max) => `结构查询中的列表嵌套超过 ${max} 层，请减少嵌套` },
  bodyBytes: { env: 'LIMIT_BODY_BYTES', standard: 256 * 1024, most: 16 * 1024 * 1024, zh: (max) => `请求内容超过 ${Math.floor(max / 1024)} KiB，请分批提交` },
  variablesDepth: { env: 'LIMIT_VARIABLES_DEPTH', standard: 8, most: 50, zh: (max) => `变量或参数嵌套超过 ${max} 层，请简化` },
  listLength: { env: 'LIMIT_LIST_LENGTH', standard: 250, most: 10_000, zh: (max) => `一个列表最多 ${max} 个值，请分批提交` },
  page: { env: '', standard: 100, most: 100, zh: (max) => `每页 1 到 ${max} 条，请调整 first 或 last` },
  rows: { env: 'LIMIT_ROWS', standard: 1_000, most: 1_000_000_000, zh: (max) => `一次最多取 ${max} 条记录，请减小 first 或减少嵌套的列表` },
  cost: { env: 'LIMIT_COST', standard: 2_000, most: 1_000_000_000, zh: (max) => `一次请求的开销超过 ${max}，请减小 first 或少取关联的内容` },
  bucket: { env: 'LIMIT_BUCKET', standard: 10_000, most: 1_000_000_000, zh: () => '请求过于频繁，请稍后再试' },
  restorePerSecond: { env: 'LIMIT_RESTORE_PER_SECOND', standard: 500, most: 1_000_000_000, zh: () => '请求过于频繁，请稍后再试' },
  deadlineMs: { env: 'LIMIT_DEADLINE_MS', standard: 10_000, most: 600_000, zh: (max) => `请求超过 ${Math.ceil(max / 1_000)} 秒未完成，请缩小范围后再试` },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

/** Errors of one answer; what is beyond is not told. */
export const MOST_ERRORS = 100;
/** The same of variables: each error repeats what was sent. */
export const MOST_VARIABLE_ERRORS = 25;

/** The limits in force: `configured` is asked for each that an environment variable may set. */
export function limitsFrom(configured: (env: string, standard: number, most: number) => number): Limits {
  return Object.fromEntries(Object.entries(LIMITS).map(([name, { env, standard, most }]) => [name, env ? configured(env, standard, most) : standard])) as Record<LimitName, number>;
}
