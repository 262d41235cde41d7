import { afterEach, expect, it, vi } from 'vitest';
import { askAhead, forgetAhead, takeAhead } from './ahead';

const question = { name: 'Todo', document: 'query Todo { orders { totalCount } }' as never, variables: { where: { waitingFor: { eq: 'CENTRE' } } } };
const asked = (variables: object, operationName = 'Todo') => JSON.stringify({ operationName, variables, query: 'whatever' });

/** The network alone; what is asked and what is made of it is ours. */
function answering(status = 200) {
  const network = vi.fn<(address: string) => Promise<Response>>(async (address) => (address === '/config.json' ? new Response('{}') : new Response('{"data":{}}', { status })));
  vi.stubGlobal('fetch', network);
  return network;
}

afterEach(() => { forgetAhead(); vi.unstubAllGlobals(); vi.useRealTimers(); });

it('gives the answer to who asks the same, once', async () => {
  answering();
  askAhead(question);
  expect(await (await takeAhead(asked(question.variables)))!.json()).toEqual({ data: {} });
  expect(await takeAhead(asked(question.variables))).toBeUndefined();
});

it('has none for another question, another operation or another person', async () => {
  answering();
  askAhead(question);
  expect(await takeAhead(asked({ where: { waitingFor: { eq: 'TEAM' } } }))).toBeUndefined();
  expect(await takeAhead(asked(question.variables, 'Orders'))).toBeUndefined();
  forgetAhead();
  expect(await takeAhead(asked(question.variables))).toBeUndefined();
});

it('leaves what did not come well to be asked again', async () => {
  answering(400);
  askAhead(question);
  expect(await takeAhead(asked(question.variables))).toBeUndefined();
});

it('is for the page that opens now, not for one that opens later', async () => {
  vi.useFakeTimers();
  answering();
  askAhead(question);
  vi.advanceTimersByTime(10_001);
  expect(await takeAhead(asked(question.variables))).toBeUndefined();
});
