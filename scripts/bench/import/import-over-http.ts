import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { askGraphql } from '../graphql-client.ts';
import type { BenchRegister } from './files/all.ts';

const LOOK_EVERY_MS = 200;
const GIVE_UP_MS = 30 * 60_000;

interface Shown {
  node: { tasks: { nodes: { kind: string; state: string; failure: string | null; rowsDone: number }[] }; bad: { totalCount: number; nodes: { number: number }[] }; entered: { totalCount: number } };
}

const SHOWN = `query ($id: ID!) { node(id: $id) { ... on DataImport { tasks(first: 5) { nodes { kind state failure rowsDone } }
  bad: rows(first: 20, where: { state: { eq: BAD } }) { totalCount nodes { number cells problems } } entered: rows(first: 1, where: { state: { eq: ENTERED } }) { totalCount } } } }`;

/** One person imports a file by the console's own requests. */
export class ImportOverHttp {
  readonly #url: string;
  readonly #cookie: string;
  readonly #register: BenchRegister;
  #id = '';

  constructor(url: string, cookie: string, register: BenchRegister) {
    this.#url = url;
    this.#cookie = cookie;
    this.#register = register;
  }

  /** From the first byte handed in to the answer with the first bad rows. @returns how many are bad */
  async check(file: Buffer): Promise<number> {
    const answer = await fetch(`${this.#url}/files/imports/${this.#register}`, { method: 'POST', body: new Uint8Array(file), headers: { cookie: this.#cookie, 'content-type': 'application/octet-stream', 'x-file-name': 'bench.xlsx' } });
    if (!answer.ok) throw new Refusal(`the file of the benchmark was refused with HTTP ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
    this.#id = (await answer.json() as { importId: string }).importId;
    return (await this.#until('IMPORT_CHECK')).bad.totalCount;
  }

  /** From the confirmation to the last good row. @returns how many are in */
  async enter(): Promise<number> {
    await askGraphql(this.#url, this.#cookie, { query: 'mutation ($input: EnterImportInput!) { enterImport(input: $input) { userErrors { code message } } }', variables: { input: { dataImportId: this.#id } } });
    return (await this.#until('IMPORT_ENTRY')).entered.totalCount;
  }

  async #until(kind: string): Promise<Shown['node']> {
    for (const giveUp = performance.now() + GIVE_UP_MS; performance.now() < giveUp;) {
      const { node } = await askGraphql<Shown>(this.#url, this.#cookie, { query: SHOWN, variables: { id: this.#id } });
      const task = node.tasks.nodes.find((one) => one.kind === kind);
      if (task?.state === 'DONE') return node;
      if (task?.state === 'FAILED') throw new Refusal(`the import of the benchmark failed: ${task.failure}`);
      await sleep(LOOK_EVERY_MS);
    }
    throw new Refusal('the import of the benchmark did not end.');
  }
}
