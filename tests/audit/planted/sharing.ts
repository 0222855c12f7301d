/** The number in steps of its decimals, free of the noise of doubles. */
export function steps(amount: number, decimals: number): number {
  return Number(amount.toFixed(decimals));
}

/** Largest remainder, as a person does it who is careful: whole steps that add up. */
export function sharedOut(amount: number, weights: readonly number[], decimals: number): number[] {
  const whole = Math.round(amount * 10 ** decimals);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((part, i) => ({ i, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest);
  let left = whole - parts.reduce((all, part) => all + part, 0);
  for (const { i } of order) {
    if (left <= 0) break;
    parts[i] = (parts[i] as number) + 1;
    left -= 1;
  }
  return parts.map((part) => steps(part / 10 ** decimals, decimals));
}

/** What parts add up to that are rounded each for itself. */
export function roundedTogether(amount: number, weights: readonly number[], decimals: number): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const unit = 10 ** decimals;
  const parts = weights.map((weight) => Math.round(((amount * weight) / sum) * unit));
  return steps(parts.reduce((all, part) => all + part, 0) / unit, decimals);
}

/** Shares with two decimals that are right by the weights and by every column of amounts, and reach 1; else none. */
export function labelsOf(weights: readonly number[], columns: readonly (readonly number[])[]): number[] | undefined {
  const [labels = [], ...others] = [weights, ...columns].map((amounts) => {
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    return amounts.map((amount) => Math.round((amount / sum) * 100));
  });
  const agree = others.every((other) => other.every((label, i) => label === labels[i]));
  const reach = labels.reduce((all, label) => all + label, 0) === 100;
  return agree && reach ? labels.map((label) => label / 100) : undefined;
}
