/** Repeatable randomness (mulberry32): the same seed gives the same calls on every machine. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.whole(0, all.length - 1)] as T;
  }

  list<T>(length: number, make: (i: number) => T): T[] {
    return Array.from({ length }, (_, i) => make(i));
  }

  /** So many digits, the first not 0. */
  digits(count: number): string {
    return String(this.whole(1, 9)) + this.list(count - 1, () => this.whole(0, 9)).join("");
  }

  /** A number with so many decimals, up to a size: made as text, so that the double is the nearest one. */
  decimal(highest: number, decimals: number): number {
    return Number(`${this.whole(0, highest * 10 ** decimals)}e-${decimals}`);
  }
}
