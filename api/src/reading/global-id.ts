/** `id: ID!` is county code + '.' + UUID (api §Shape); null for anything else, so that it reads like an unknown id. */
export function parseGlobalId(globalId: string): { countyCode: string; id: string } | null {
  const match = /^(\d{6})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(globalId);
  return match ? { countyCode: match[1]!, id: match[2]! } : null;
}

/** The UUID at the end of a global id, or null: of shared rows the rest is not part of the key. */
export function uuidIn(globalId: string): string | null {
  return /(?:^|\.)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(globalId)?.[1] ?? null;
}

export function globalId(record: { countyCode: string; id: string }): string {
  return `${record.countyCode}.${record.id}`;
}
