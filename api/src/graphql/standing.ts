import type { Proof } from '../reading/sessions.ts';

/**
 * Whether the viewer of a request is certain. A guess (session-gate.ts) is put to the database together with the read; no
 * answer leaves on a guess that was not proven.
 */
export class Standing {
  #state: 'guessed' | 'proven' | 'refuted';
  readonly #proof: Proof | undefined;
  readonly #lookUp: (proof: Proof) => Promise<boolean>;

  /** @param proof of a guess; without one the viewer was looked up already */
  constructor(lookUp: (proof: Proof) => Promise<boolean>, proof?: Proof) {
    this.#lookUp = lookUp;
    this.#proof = proof;
    this.#state = proof ? 'guessed' : 'proven';
  }

  /** What is still to be proven. */
  get proof(): Proof | undefined {
    return this.#state === 'guessed' ? this.#proof : undefined;
  }

  get refuted(): boolean {
    return this.#state === 'refuted';
  }

  /** The proof went with a read. */
  settle(holds: boolean): void {
    this.#state = holds ? 'proven' : 'refuted';
  }

  /** Makes certain; answers whether the viewer is who it was taken for. */
  async prove(): Promise<boolean> {
    if (this.proof) this.settle(await this.#lookUp(this.proof));
    return !this.refuted;
  }
}
