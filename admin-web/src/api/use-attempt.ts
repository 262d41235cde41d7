import { ref, shallowRef } from 'vue';
import { problemOf, type Problem } from './problem';

/** Something that may be refused, tried once at a time: whether it is under way, and why it last failed. */
export function useAttempt() {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);

  async function attempt(act: () => Promise<unknown>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    problem.value = null;
    try {
      await act();
    } catch (thrown) {
      problem.value = problemOf(thrown);
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, attempt };
}
