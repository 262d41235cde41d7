import { computed } from 'vue';
import { EndAppointmentDocument, ReinstateAccountDocument, ResetPasswordDocument, SuspendAccountDocument } from '@lastmile/schema/accounts';
import { useVerb } from '@/api/use-verb';

/** What a security administrator does with one button to an account. */
export function useAccountVerbs() {
  const verbs = {
    suspend: useVerb(SuspendAccountDocument), reinstate: useVerb(ReinstateAccountDocument), reset: useVerb(ResetPasswordDocument), end: useVerb(EndAppointmentDocument),
  };
  const all = Object.values(verbs);
  return {
    suspend: (accountId: string) => verbs.suspend.run({ accountId }),
    reinstate: (accountId: string) => verbs.reinstate.run({ accountId }),
    reset: (accountId: string) => verbs.reset.run({ accountId }),
    endAppointment: (appointmentId: string) => verbs.end.run({ appointmentId }),
    busy: computed(() => all.some(({ busy }) => busy.value)),
    problems: computed(() => all.flatMap(({ problems }) => problems.value)),
  };
}
