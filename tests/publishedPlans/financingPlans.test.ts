import { expect, test } from "vitest";
import { column } from "../bundles/hostCall.ts";
import { everywhere } from "../secondSet/calls.ts";
import { type DocumentName, tableOf } from "./PublishedTable.ts";
import { figures } from "./recompute.ts";
import type { Run } from "./TableMap.ts";

/** The four published financing tables, and which rows are whose. */
const PLANS: readonly {
  document: DocumentName;
  table: string;
  state: Run;
  region: Run;
  kommuner: Run;
  first: number;
}[] = [
  {
    document: "Sjuhärad 2025",
    table: "6 FINANSIERINGSPLAN 2025-2027",
    state: ["Försäkringskassa", "Arbetsförmedling"],
    region: "VG-region",
    kommuner: ["Bollebygd", "Vårgårda"],
    first: 2,
  },
  {
    document: "Sjuhärad 2022",
    table: "6 FINANSIERINGSPLAN (rubrik 2021-2023)",
    state: ["Försäkringskassa", "Arbetsförmedling"],
    region: "VG-region",
    kommuner: ["Bollebygd", "Vårgårda"],
    first: 2,
  },
  {
    document: "Södra Vätterbygden 2024",
    table: "7 Budget 2024 och plan 2025-2026",
    state: "Staten gm FK",
    region: "Region Jönköpings län",
    kommuner: ["Habo", "Vaggeryd"],
    first: 1,
  },
  {
    document: "Älv & Kust 2020",
    table: "Medelstilldelning 2020",
    state: "FK/AF",
    region: "Hälso- och sjukvårdsnämnd",
    kommuner: "Kommuner",
    first: 1,
  },
];

test("PARTSKONTROLL over the four financing tables notes exactly Sjuhärad's column headed 2021", () => {
  const said = PLANS.flatMap(({ document, table, state, region, kommuner, first }) =>
    tableOf(document, table)
      .columns.slice(first)
      .map((columns) => {
        const party = (rows: Run) => column(...figures(document, table, { rows, columns }));
        const answer = everywhere("PARTSKONTROLL", party(state), party(region), party(kommuner));
        return { document, columns, answer };
      }),
  );
  expect(said).toHaveLength(3 + 3 + 5 + 1);
  expect(said.filter(({ answer }) => JSON.stringify(answer) !== '[["Följer 5 §"]]')).toEqual([
    { document: "Sjuhärad 2022", columns: "2021", answer: [["Regionen 484 över, kommunerna 484 över"]] },
  ]);
});
