import { Problem } from './problem';
import { send, type Document } from './post';

/** What a page will ask first, as its route knows it before the page is there. */
export interface FirstQuestion {
  /** Name of the operation, as the page's own document has it. */
  name: string;
  document: Document<unknown, never>;
  variables: object;
}

/** An answer is for the page that is being opened, not for one that is opened later. */
const KEPT_MS = 10_000;

let sent: { key: string; at: number; answer: Promise<Response> } | undefined;

/**
 * Asks while the chunks of the page travel and are run, instead of after (console.md §4.4). The page knows nothing of it: when it
 * asks the same, the client takes this answer, once.
 */
export function askAhead({ name, document, variables }: FirstQuestion): void {
  sent = { key: keyOf(name, variables), at: Date.now(), answer: send(document, variables as never).then(whole) };
  sent.answer.catch(() => undefined);
}

/** The person is another one than was thought: nothing of the answer may be shown. */
export function forgetAhead(): void {
  sent = undefined;
}

/** The answer to a request that the client is about to send; nothing when it was not asked ahead, or did not come well. */
export async function takeAhead(body: string): Promise<Response | undefined> {
  if (!sent) return undefined;
  const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: object };
  const { key, at, answer } = sent;
  if (key !== keyOf(operationName, variables)) return undefined;
  sent = undefined;
  if (Date.now() - at > KEPT_MS) return undefined;
  return answer.then((came) => (came.ok ? came : undefined), (thrown) => { if (thrown instanceof Problem) return undefined; throw thrown; });
}

/** With its text: read while there is time for it, not when the page is being put together. */
async function whole(answer: Response): Promise<Response> {
  return new Response(await answer.text(), answer);
}

function keyOf(name: string, variables: object): string {
  return `${name} ${JSON.stringify(variables)}`;
}
