import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Score, scorePublished } from "./score.ts";

const FOLDER = "tests/data/allocation-cases";

interface PublishedCase {
  readonly total: string;
  readonly unit: string;
  readonly weights: readonly string[];
  readonly expected: readonly string[];
}

/**
 * brick/money runs in PHP, not here: these are the parts that its own tests expect of FloorToLargestRemainder, whose ties
 * go to the first index.
 */
export function brickMoney(): Score {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith("brick-money-"));
  if (files.length === 0) throw new Error(`no cases of brick/money in ${FOLDER}`);
  const cases = files.map((name) => {
    const { total, unit, weights, expected } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as PublishedCase;
    return { amount: Number(total), unit: Number(unit), weights: weights.map(Number), parts: expected.map(Number) };
  });
  return scorePublished(cases, "first");
}
