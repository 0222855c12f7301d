/** Moves places apart until each is at least `gap` below the one before, with as little movement as it takes. */
export function spread(places: readonly number[], gap: number, highest: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
  const result = [...places];
  let least = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    result[i] = Math.max(result[i] as number, least);
    least = (result[i] as number) + gap;
  }
  let most = highest;
  for (const i of order.reverse()) {
    result[i] = Math.min(result[i] as number, most);
    most = (result[i] as number) - gap;
  }
  return result;
}
