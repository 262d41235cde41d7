/** What PostGraphile's process is told. */
export interface PostGraphileOrder {
  databaseUrl: string;
  poolSize: number;
  /** Settings of each viewer's transaction, by the name in the request's header; none: the role of the connection sees all. */
  pgSettings: Record<string, Record<string, string>>;
}

export const VIEWER_HEADER = 'x-viewer';
