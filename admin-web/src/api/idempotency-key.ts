/** A random UUID. `crypto.randomUUID` is absent before Chrome 92 and on pages served without TLS, as county intranets are. */
export function randomUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * The key of one submit. The same input sent again (a second click, a retry after a lost answer) keeps its key, so the
 * server does it once; changed input, or the next submit after a success, gets a new one.
 */
export class SubmitKey {
  private key = '';
  private input = '';

  of(input: unknown): string {
    const text = JSON.stringify(input);
    if (!this.key || text !== this.input) {
      this.key = randomUuid();
      this.input = text;
    }
    return this.key;
  }

  spent(): void {
    this.key = '';
  }
}
