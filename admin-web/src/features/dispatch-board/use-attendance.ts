import { useDocumentVisibility, useIdle, useIntervalFn } from '@vueuse/core';
import { computed, onBeforeUnmount, watch } from 'vue';
import { AttendOrderDocument } from '@lastmile/schema/dispatch-board';
import { attendees } from '@/api/attendees';
import { useVerb } from '@/api/use-verb';
import { useAwake } from '@/api/kept';

/** Told again well before the word of 45 seconds is over. */
const AGAIN_MS = 20_000;
/** Who touches nothing for so long is not at work on the order, nor should the session be kept open. */
const IDLE_MS = 5 * 60_000;

/** 正在处理 (console.md §5.4): tells others that this person is at work on the order, and says who else is. */
export function useAttendance(orderId: () => string, atWork: () => boolean) {
  const telling = useVerb(AttendOrderDocument, 'keyless');
  const leaving = useVerb(AttendOrderDocument, 'keyless');
  const visibility = useDocumentVisibility();
  const { idle } = useIdle(IDLE_MS);
  const awake = useAwake();
  const here = computed(() => awake.value && visibility.value === 'visible' && !idle.value && atWork());

  const others = computed(() => attendees.get(orderId()) ?? []);
  /** The order that was told last; on the way out the address names another one already. */
  let told = '';

  function tell(): void {
    if (!here.value) return;
    told = orderId();
    void telling.run({ orderId: told, leaving: false });
  }

  function leave(): void {
    if (told) void leaving.run({ orderId: told, leaving: true });
    told = '';
  }

  watch(orderId, (id) => {
    leave();
    if (id) tell();
  }, { immediate: true });
  watch(here, (is) => (is ? tell() : leave()));
  // Whoever comes later hears at once that they are not alone.
  watch(() => others.value.length, (many, before) => { if (many > before) tell(); });
  useIntervalFn(tell, AGAIN_MS);
  onBeforeUnmount(leave);

  return others;
}
