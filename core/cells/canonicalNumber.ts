/** No amount, weight or count reaches this: beyond it a grid's 15 digits no longer show the units. */
export const NUMBER_LIMIT = 1e15;

/**
 * The number that the grid shows: the stored value to 15 digits, so that 0,1+0,2 is 0,3 in both hosts. Never −0.
 * Whole numbers under the limit have at most 15 digits and are returned as they are (it is the hot path).
 */
export function canonicalNumber(stored: number): number {
  if (Number.isInteger(stored) && Math.abs(stored) < NUMBER_LIMIT) return stored + 0;
  return Number(stored.toPrecision(15));
}
