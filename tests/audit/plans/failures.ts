import { AuditCode } from "../../../core/audit/AuditCode.ts";
import type { DocumentName } from "../../publishedPlans/PublishedTable.ts";
import { ALV_OCH_KUST_2020, FRAME } from "./alvOchKust2020.ts";
import { LEFT, MEDLEMSSAMRAD_2024 } from "./medlemssamrad2024.ts";
import { SJUHARAD_2025 } from "./sjuharad2025.ts";

/** A recorded arithmetic failure, and the figure whose cell shows it. */
export interface ShownFailure {
  readonly document: DocumentName;
  readonly table: string;
  readonly what: string;
  /** The table, row and column of the cell; the table is left out where it is the check's own. */
  readonly at: { readonly table?: string; readonly row: string; readonly column?: string };
  /** What a finding there may be called. */
  readonly codes: readonly AuditCode[];
  /** Set where the check's own figure follows from a wrong one, by arithmetic that is right: then `at` is the wrong one. */
  readonly follows?: string;
}

/** A typed total among numbers or formulas, a sum with too few rows: which of them depends on how it was typed. */
const TOTAL = [AuditCode.typedTotalWrong, AuditCode.sumMissesCells, AuditCode.pastedTotal];
const PLAN_2025 = "6 FINANSIERINGSPLAN 2025-2027";

/** The failures of the documents that are typed in one way. */
export const FAILURES: readonly ShownFailure[] = [
  {
    document: SJUHARAD_2025,
    table: PLAN_2025,
    what: "Medlemmar Summa 2025",
    at: { row: "Medlemmar Summa", column: "2025" },
    codes: TOTAL,
  },
  {
    document: SJUHARAD_2025,
    table: "6 Ekonomisk sammanställning",
    what: "samma fråga mot verklig medlemssumma 4 x 4417,5 = 17 670",
    at: { table: PLAN_2025, row: "Medlemmar Summa", column: "2025" },
    codes: TOTAL,
    follows: "613 is 18 380 less the printed total, 17 767: the subtraction is right, the total is not",
  },
  {
    document: MEDLEMSSAMRAD_2024,
    table: LEFT,
    what: "FIA: avslutade = summa avslutsskäl",
    at: { row: "FIA", column: "Avslutade" },
    codes: [AuditCode.typedTotalWrong, AuditCode.rowsAgainstColumns],
  },
  {
    document: MEDLEMSSAMRAD_2024,
    table: LEFT,
    what: "Totalt avslutade = summa skäl",
    at: { row: "FIA", column: "Avslutade" },
    codes: [AuditCode.typedTotalWrong, AuditCode.rowsAgainstColumns],
    follows: "74 is the sum of its column, in which FIA's 14 stands",
  },
  {
    document: MEDLEMSSAMRAD_2024,
    table: "Ekonomi Höglandet 2023",
    what: "Resultat = intäkter - utfall",
    at: { row: "Resultat" },
    codes: [AuditCode.varianceCalledResult, AuditCode.differenceWrong],
  },
];

/** The eight failures of Älv & Kust: which cell shows them depends on whether the income has a total in the sheet. */
export function failuresInAlvOchKust(withIncome: boolean): ShownFailure[] {
  const failure = (
    what: string,
    at: ShownFailure["at"],
    codes: readonly AuditCode[],
    follows?: string,
  ): ShownFailure => ({
    document: ALV_OCH_KUST_2020,
    table: FRAME,
    what,
    at,
    codes,
    ...(follows !== undefined && { follows }),
  });
  const costs = (year: string) => failure(`Total summa kostnader ${year}`, { row: "Total summa", column: year }, TOTAL);
  const surplus = (year: string) => {
    const what = `Över-/underskott ${year} = publicerade intäkter(rad) - publicerade kostnader`;
    return withIncome
      ? failure(
          what,
          income(year),
          TOTAL,
          "the surplus is the difference of the two printed totals; the income's is wrong",
        )
      : failure(what, { row: "Över-/underskott", column: year }, [AuditCode.differenceWrong]);
  };
  const income = (year: string) => ({ row: "Preliminär totalbudget", column: year });
  const carried = "carried forward as printed: the sums that it comes from are wrong";
  return [
    ...["2021", "2022"].flatMap((year) => [
      costs(year),
      // Without the row, the total of the income stands in running text.
      ...(withIncome ? [failure(`Preliminär totalbudget (intäkter) ${year}`, income(year), TOTAL)] : []),
      surplus(year),
    ]),
    failure("överskott 2021 förs till 2022 (publicerat 143)", { row: "Total summa", column: "2021" }, TOTAL, carried),
    failure("slutligt överskott 2022 (publicerat 51)", { row: "Total summa", column: "2022" }, TOTAL, carried),
  ];
}
