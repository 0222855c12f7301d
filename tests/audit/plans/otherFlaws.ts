import { AuditCode } from "../../../core/audit/AuditCode.ts";
import type { DocumentName } from "../../publishedPlans/PublishedTable.ts";
import { SJUHARAD_2022 } from "./sjuharad2022.ts";
import { SJUHARAD_2025 } from "./sjuharad2025.ts";

/** Something in print that is wrong in another way than arithmetic: a finding there, of that kind, is no false alarm. */
export interface OtherFlaw {
  readonly document: DocumentName;
  readonly table: string;
  readonly cells: readonly (readonly [row: string, column: string])[];
  readonly codes: readonly AuditCode[];
  /** The recorded check that says so. */
  readonly check: string;
}

const PLAN_2022 = "6 FINANSIERINGSPLAN (rubrik 2021-2023)";

export const NOT_ARITHMETIC: readonly OtherFlaw[] = [
  {
    document: SJUHARAD_2025,
    table: "6 FINANSIERINGSPLAN 2025-2027",
    cells: [["Mark", "andel"]],
    codes: [AuditCode.shareLabelStale],
    check: "etikett Mark 0,16 mot 679,4/4417,5 avrundat 2 dec",
  },
  {
    document: SJUHARAD_2022,
    table: PLAN_2022,
    // The check is made for Försäkringskassan. Its label, Arbetsförmedlingen's and the region's are off for one reason;
    // Mark's is the one that the later plan's check calls stale.
    cells: ["Försäkringskassa", "Arbetsförmedling", "VG-region", "Mark"].map((row) => [row, "andel"] as const),
    codes: [AuditCode.shareLabelStale],
    check: "FK andel 0,25 mot 4516/19032",
  },
  {
    document: SJUHARAD_2022,
    table: PLAN_2022,
    cells: ["Försäkringskassa", "Arbetsförmedling", "VG-region", "Bollebygd", "Medlemmar Summa"].map(
      (row) => [row, "2021"] as const,
    ),
    codes: [AuditCode.partsOff5],
    check: "staten 1/2 (5 § finsamlagen) mot 9032/19032",
  },
];
