import type { Contender, TieRule } from "../contenders/Contender.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Case } from "./mixedCases.ts";

/** How many of the cases came out how. */
export interface Score {
  readonly cases: number;
  readonly sums: number;
  readonly right: number;
  readonly clean: number;
  /** Cases in which equal remainders compete, and in how many of them the contender's own rule decided. */
  readonly ties: number;
  readonly ruled: number;
}

/** Lets a contender share out every case. A thrown error is a case in which nothing came out right. */
export function score(contender: Contender, cases: readonly Case[]): Score {
  return scoreOf(cases.map((one) => judge(one, shared(contender, one), contender.tieRule)));
}

/** Parts that somebody has published, judged by the same fractions. */
export function scorePublished(cases: readonly (Case & { readonly parts: readonly number[] })[], rule: TieRule): Score {
  return scoreOf(cases.map((one) => judge(one, one.parts, rule)));
}

function scoreOf(judged: readonly Judgement[]): Score {
  const count = (holds: (one: Judgement) => boolean): number => judged.filter(holds).length;
  return {
    cases: judged.length,
    sums: count(({ sums }) => sums),
    right: count(({ isRight }) => isRight),
    clean: count(({ isClean }) => isClean),
    ties: count(({ followsRule }) => followsRule !== undefined),
    ruled: count(({ followsRule }) => followsRule === true),
  };
}

function shared(contender: Contender, { amount, unit, weights }: Case): number[] {
  try {
    return contender.ready(amount, unit, weights)().flat() as number[];
  } catch {
    return [];
  }
}
