import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Session = typeof import('./session') & typeof import('./session-verbs');

const person = (account: string, current: string) => ({
  account: { loginName: account },
  appointments: ['county', 'town'].map((id) => ({ id, current: id === current })),
});
const asked: string[] = [];
let answers: Record<string, unknown>;
let session: Session;

beforeEach(async () => {
  asked.length = 0;
  vi.resetModules();
  vi.stubGlobal('localStorage', { setItem: () => undefined, removeItem: () => undefined });
  vi.stubGlobal('fetch', async (_: string, options?: { body: string }) => {
    const field = options ? /\b(me|signIn|switchAppointment)\b/.exec(JSON.parse(options.body).query.replace(/^\s*\w+ \w+/, ''))![1]! : '';
    if (options) asked.push(field);
    return new Response(JSON.stringify({ data: answers }));
  });
  session = { ...(await import('./session')), ...(await import('./session-verbs')) };
  answers = { me: person('a', 'town') };
  await session.knowMe();
});
afterEach(() => { vi.unstubAllGlobals(); });

it('takes up the appointment again that was held when the session ended', async () => {
  answers = { signIn: { me: person('a', 'county'), userErrors: [] }, switchAppointment: { me: person('a', 'town'), userErrors: [] } };
  await expect(session.resume('a', 'x')).resolves.toBe(true);
  expect(asked).toEqual(['me', 'signIn', 'switchAppointment']);
  expect(session.me.value!.appointments.find(({ current }) => current)!.id).toBe('town');
});

it('does not let another person go on with the page of the first', async () => {
  answers = { signIn: { me: person('b', 'county'), userErrors: [] } };
  await expect(session.resume('b', 'x')).resolves.toBe(false);
});

it('throws the refusal of the server and stays as it was', async () => {
  answers = { signIn: { me: null, userErrors: [{ code: 'LOCKED_OUT', message: '已暂停登录' }] } };
  await expect(session.resume('a', 'x')).rejects.toMatchObject({ code: 'LOCKED_OUT', message: '已暂停登录' });
  expect(session.me.value!.account.loginName).toBe('a');
});
