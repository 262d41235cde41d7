import { computed } from 'vue';
import { useNow } from '@/ui/now';

const FRESH_MS = 5 * 60_000;

/** What counts as overdue moves on every few minutes, not with every tick of the clock. */
export function useOverdue() {
  const now = useNow();
  return computed(() => ({ dueAt: { lt: new Date(Math.floor(now.value / FRESH_MS) * FRESH_MS).toISOString() } }));
}
