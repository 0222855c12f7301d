/** Decimal weights as whole ones in the same proportions: what libraries that count in whole numbers are given. */
export function wholeWeights(weights: readonly number[]): bigint[] {
  const texts = weights.map(String);
  const places = Math.max(...texts.map((text) => text.split(".")[1]?.length ?? 0));
  return texts.map((text) => {
    const [whole = "", decimals = ""] = text.split(".");
    return BigInt(whole + decimals.padEnd(places, "0"));
  });
}
