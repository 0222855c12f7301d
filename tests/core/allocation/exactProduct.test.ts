import { describe, expect, test } from "vitest";
import { compareProducts, EXACT_LIMIT, productError } from "../../../core/allocation/exactProduct.ts";
import { SeededRandom } from "../../bundles/SeededRandom.ts";

const SEED = 1971;

/** Whole numbers up to 2^51: around the powers of two, and at random with many digits. */
function numbers(random: SeededRandom, count: number): number[] {
  const around = [0, 1, 2, 3, 2 ** 26, 2 ** 27, 2 ** 50, EXACT_LIMIT].flatMap((power) => [power - 1, power, power + 1]);
  const drawn = random.list(count, () => Number(BigInt(random.digits(15)) * 2n + BigInt(random.whole(0, 1))));
  return [...around, ...drawn].filter((number) => number >= 0 && number <= EXACT_LIMIT);
}

describe(`exact products in doubles (seed ${SEED})`, () => {
  const some = numbers(new SeededRandom(SEED), 60);

  test("the rounded product and its error are the product, to the last digit", () => {
    for (const a of some) {
      for (const b of some) {
        const product = a * b;
        const exact = BigInt(product) + BigInt(productError(a, b, product));
        expect(exact === BigInt(a) * BigInt(b), `${a} · ${b}`).toBe(true);
      }
    }
  });

  test("products are compared as whole numbers, also where they differ in the last digit only", () => {
    const random = new SeededRandom(SEED + 1);
    const cases = random.list(400, () => [random.pick(some), random.pick(some), random.pick(some), random.pick(some)]);
    // a·b against (a−1)·(b+1) = a·b + a − b − 1, and against itself turned around.
    const near = some.slice(0, 40).flatMap((a) => [
      [a, a + 2, a + 1, a + 1],
      [a, a + 1, a + 1, a],
    ]);
    for (const [a = 0, b = 0, c = 0, d = 0] of [...cases, ...near]) {
      const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
      expect(Math.sign(compareProducts(a, b, c, d)), `${a} · ${b} − ${c} · ${d}`).toBe(
        exact > 0n ? 1 : exact < 0n ? -1 : 0,
      );
    }
  });
});
