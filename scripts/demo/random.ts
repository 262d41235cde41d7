import { createHash } from 'node:crypto';

/**
 * A seeded source of chance (sfc32): the same seed gives the same demo county on every machine, which `Math.random` cannot.
 * Parts of the demo draw from forks of their own, so that a change in one does not shift all others.
 */
export class Random {
  // Not #private: transpiled for the loader those are slow, and this is asked millions of times.
  private a: number;
  private b: number;
  private c: number;
  private d = 1;
  private readonly seed: string;

  constructor(seed: string) {
    const bytes = createHash('sha256').update(seed).digest();
    this.seed = seed;
    this.a = bytes.readInt32LE(0);
    this.b = bytes.readInt32LE(4);
    this.c = bytes.readInt32LE(8);
    for (let i = 0; i < 12; i++) this.next();
  }

  fork(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** 32 random bits, unsigned. */
  private next(): number {
    const sum = (this.a + this.b + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum | 0;
    return sum >>> 0;
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    return this.next() / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.unit() * list.length)]!;
  }

  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let rest = this.unit() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return list.at(-1)![0];
  }

  /** Positive, around `median`, with a long tail: how long people take. `spread` 0.5 is regular, 1 is very uneven. */
  around(median: number, spread: number): number {
    const gauss = Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit());
    return median * Math.exp(spread * gauss);
  }

  /** A UUID of version 7, so that ids follow time as those of the API do. */
  idAt(at: Date): string {
    const time = at.getTime();
    const high = Math.floor(time / 65_536);
    const x = this.next(), y = this.next(), z = this.next();
    return `${HEX[high >>> 16]}${HEX[high & 65_535]}-${HEX[time % 65_536]}-${HEX[0x7000 | (x & 0xfff)]}-${HEX[0x8000 | (x >>> 18)]}-${HEX[y >>> 16]}${HEX[y & 65_535]}${HEX[z >>> 16]}`;
  }
}

/** Four hexadecimal digits of each 16-bit number. */
const HEX = Array.from({ length: 65_536 }, (_, i) => i.toString(16).padStart(4, '0'));
