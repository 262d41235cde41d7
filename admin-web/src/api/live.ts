import { createClient } from 'graphql-sse';
import { readonly, ref } from 'vue';
import { ChangesAndAttendeesDocument, ChangesDocument, type ChangesAndAttendeesSubscription, type ChangesSubscription } from '@lastmile/schema/live';
import { me } from '@/access/session';
import { config } from '@/config';
import { attend, forgetAttendees } from './attendees';
import type { Client } from './client';
import { refetchTouching, type Change } from './refetch-touching';
import { afterVerbs } from './verbs-under-way';

const GATHER_MS = 400;
const LONGEST_WAIT_MS = 30_000;

const state = ref<'connecting' | 'on' | 'lost'>('connecting');
export const liveState = readonly(state);

/** Follows what others do: each event names an object that changed, and what the page shows of its kind is asked again. */
export function followChanges(client: Client): () => void {
  const gathered: Change[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const gather = (change: Change): void => {
    gathered.push(change);
    // A moment's jitter keeps a county's screens from asking all at once.
    timer ??= setTimeout(() => {
      timer = undefined;
      afterVerbs(() => refetchTouching(client, gathered.splice(0)));
    }, GATHER_MS * (1 + Math.random()));
  };

  const hear = (event: Change & { attendee?: ChangesAndAttendeesSubscription['changes']['attendee'] }): void => {
    if (event.attendee) attend(event.id, event.attendee);
    else gather(event);
  };

  const stream = createClient({
    url: async () => (await config()).live,
    credentials: 'include',
    retryAttempts: Infinity,
    retry: async (attempt) => {
      state.value = 'lost';
      await pause(Math.min(LONGEST_WAIT_MS, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2));
    },
    on: {
      connected: (reconnected) => {
        const missedSome = reconnected || state.value === 'lost';
        state.value = 'on';
        if (missedSome) void client.reFetchObservableQueries();
      },
    },
  });

  const follow = (): void => {
    if (stopped) return;
    // The client gives up on an answer it takes for final (a 401 or 503 of a proxy); the console does not.
    const again = (): void => { state.value = 'lost'; setTimeout(follow, LONGEST_WAIT_MS); };
    const document = me.value?.actions.includes('ATTEND_ORDER') ? ChangesAndAttendeesDocument : ChangesDocument;
    stream.subscribe<ChangesSubscription | ChangesAndAttendeesSubscription>({ query: document.toString() }, {
      next: ({ data }) => { if (data) hear(data.changes); },
      error: again,
      complete: () => { if (!stopped) again(); },
    });
  };
  follow();

  return () => {
    stopped = true;
    clearTimeout(timer);
    stream.dispose();
    forgetAttendees();
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
