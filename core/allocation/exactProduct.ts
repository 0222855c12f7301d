/**
 * Exact arithmetic on whole numbers up to 2^51 in plain doubles. BigInt would be simpler, but it is not certain in Apps
 * Script and ten times slower.
 */
export const EXACT_LIMIT = 2 ** 51;

const SPLITTER = 2 ** 27 + 1;

/** What a·b is short of its rounded double: `a * b + productError(a, b)` is the exact product (Veltkamp, Dekker 1971). */
export function productError(a: number, b: number, product: number): number {
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/**
 * The sign of a·b − c·d, exactly. Rounding keeps order, so different rounded products decide; equal ones leave it to
 * their errors.
 */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (left !== right) return left - right;
  return productError(a, b, left) - productError(c, d, right);
}
