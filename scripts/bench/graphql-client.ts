import { Agent, request } from 'node:http';
import { Refusal } from '../bootstrap/refusal.mjs';

/** Connections stay open, as a browser keeps them. */
const AGENT = new Agent({ keepAlive: true, maxSockets: Infinity });

interface Answer<T> {
  data?: T | null;
  errors?: { message: string }[];
}

/** `data` of an operation. @throws Refusal for any error in the answer */
export async function askGraphql<T>(url: string, cookie: string, operation: { query: string; variables: Record<string, unknown> }): Promise<T> {
  const { status, text } = await post(`${url}/graphql`, cookie, JSON.stringify(operation));
  const { data, errors } = JSON.parse(text) as Answer<T>;
  if (status !== 200 || errors || !data) throw new Refusal(`the API answers an operation of the benchmark with HTTP ${status}: ${errors?.[0]?.message ?? 'no data'}`);
  return data;
}

function post(url: string, cookie: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const sent = request(url, { method: 'POST', agent: AGENT, headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () => done({ status: answer.statusCode!, text: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
