/**
 * Largest remainder in plain doubles: what the exact kernel is measured against. As fast as it gets, with the same
 * selection, but NOT exact: noise decides ties, and parts print with stray decimals.
 */
export function plainDouble(amount: number, unit: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const units = Math.round(amount / unit);
  const parts = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = units;
  for (let i = 0; i < weights.length; i++) {
    const share = (units * (weights[i] as number)) / sum;
    const floor = Math.floor(share);
    parts[i] = floor;
    remainders[i] = share - floor;
    left -= floor;
  }
  if (left > 0) {
    const cut = nth(remainders.slice(), left - 1);
    for (let i = 0; i < weights.length && left > 0; i++) {
      if ((remainders[i] as number) > cut) {
        parts[i] = (parts[i] as number) + 1;
        left -= 1;
      }
    }
    for (let i = 0; i < weights.length && left > 0; i++) {
      if (remainders[i] === cut) {
        parts[i] = (parts[i] as number) + 1;
        left -= 1;
      }
    }
  }
  const amounts = new Array<number>(parts.length);
  for (let i = 0; i < parts.length; i++) amounts[i] = (parts[i] as number) * unit;
  return amounts;
}

function nth(values: Float64Array, target: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) > pivot) i++;
      while ((values[j] as number) < pivot) j--;
      if (i <= j) {
        const swap = values[i] as number;
        values[i++] = values[j] as number;
        values[j--] = swap;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return values[target] as number;
}
