import { computed, reactive } from 'vue';

const kept = reactive(new Map<string, string>());

/**
 * Words to a team, kept for each order until they are sent: whoever is overtaken by a colleague, or looks at another order
 * in between, finds them again. In memory alone, for they may name persons.
 */
export function useKeptNote(orderId: () => string) {
  return computed({
    get: () => kept.get(orderId()) ?? '',
    set: (words) => { if (words) kept.set(orderId(), words); else kept.delete(orderId()); },
  });
}
