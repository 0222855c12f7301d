import { differenceWrong } from "../../../../core/audit/detect/differenceWrong.ts";
import { told } from "./alone.ts";

/** Income, costs and what is left, year by year. */
export const sheet = (income: string, costs: string, result: string, label = "Årets resultat"): string =>
  `Post | 2024 | 2025 | 2026 | 2027 | 2028\nSumma intäkter | ${income}\nSumma kostnader | ${costs}\n${label} | ${result}`;
/** What is said of the result in such a sheet. */
export const say = (income: string, costs: string, result: string, label?: string): string[] =>
  told(differenceWrong, sheet(income, costs, result, label));
