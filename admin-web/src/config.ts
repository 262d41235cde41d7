/** Where this console finds its API. Read when the page starts, so one build serves every county. */
export interface Config {
  /** GraphQL over HTTP. */
  api: string;
  /** Live events (SSE). */
  live: string;
  /** Files of the server. */
  files: string;
}

const SAME_ORIGIN: Config = { api: '/graphql', live: '/graphql/stream', files: '/files' };

let reading: Promise<Config> | undefined;

/** `/config.json` of the web server; what it lacks, or a file that is missing or malformed, means the same origin. */
export function config(): Promise<Config> {
  reading ??= fetch('/config.json')
    .then((answer) => answer.json() as Promise<Partial<Config>>)
    .then((given) => ({ ...SAME_ORIGIN, ...given }), () => SAME_ORIGIN);
  return reading;
}
