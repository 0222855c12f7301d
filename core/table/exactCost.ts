/**
 * Exact costs in two doubles: a whole number of 2^26 parts and the rest as a fraction of that. A single arc costs at most
 * 1e15 parts and a path has a few hundred arcs: that leaves the exact range of one double, but never of two, because
 * both components add up exactly (whole numbers below 2^53; multiples of 2^-26 below 2^27).
 */
const COARSE = 2 ** 26;

export function coarsePart(cost: number): number {
  return Math.floor(cost / COARSE);
}

export function finePart(cost: number): number {
  return cost / COARSE - Math.floor(cost / COARSE);
}

/** The sign of (coarse + fine): IEEE addition rounds, but never to the wrong sign and to 0 only when it is 0. */
export function signOf(coarse: number, fine: number): number {
  return coarse + fine;
}
