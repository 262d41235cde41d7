/** `id: ID!` is county code + '.' + UUID (api §Shape); null for anything else, so that it reads like an unknown id. */
export function parseGlobalId(globalId: string): { countyCode: string; id: string } | null {
  const match = /^(\d{6})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(globalId);
  return match ? { countyCode: match[1]!, id: match[2]! } : null;
}

export function globalId(record: { countyCode: string; id: string }): string {
  return `${record.countyCode}.${record.id}`;
}
