import { reactive } from 'vue';

/** Nobody is shown for longer without being told again, whatever the clocks say. */
const LONGEST_MS = 60_000;

export interface Attendee { name: string; unit: string | null; until: number }

const heard = reactive(new Map<string, Attendee[]>());

/** 正在处理, as told by the live stream: order id → who has it open, without oneself. */
export const attendees: ReadonlyMap<string, readonly Attendee[]> = heard;

/** Takes in what was told; a moment that has passed means that the person has left. */
export function attend(orderId: string, { name, unit, until }: { name: string; unit: string | null; until: string }): void {
  const now = Date.now();
  const end = Math.min(Date.parse(until), now + LONGEST_MS);
  const others = (heard.get(orderId) ?? []).filter((one) => one.name !== name || one.unit !== unit);
  keep(orderId, end > now ? [...others, { name, unit, until: end }] : others);
  if (end > now) setTimeout(() => keep(orderId, (heard.get(orderId) ?? []).filter((one) => one.until > Date.now())), end - now);
}

/** What was heard belongs to one person's connection. */
export function forgetAttendees(): void {
  heard.clear();
}

function keep(orderId: string, left: Attendee[]): void {
  if (left.length) heard.set(orderId, left);
  else heard.delete(orderId);
}
