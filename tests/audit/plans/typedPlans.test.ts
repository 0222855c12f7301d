import { describe, expect, test } from "vitest";
import { DOCUMENTS, keyOf, TABLES } from "../../publishedPlans/PublishedTable.ts";
import { cellAt } from "../typed/cellAt.ts";
import { FAILURES, failuresInAlvOchKust } from "./failures.ts";
import { typedPlans } from "./typedPlans.ts";
import { VISIBLE } from "./whereShown.ts";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe("the typed plans are the published ones", () => {
  test("every figure of the 29 tables stands in its cell, as printed, however it was typed", () => {
    for (const plan of SEEDS.flatMap(typedPlans)) {
      const wrong = TABLES.filter((table) => table.document === DOCUMENTS[plan.plan.document]).flatMap((table) =>
        table.rows.flatMap(([row, ...values]) =>
          values.flatMap((value, i) => {
            const column = table.columns[i + 1] ?? "";
            if (value === null || value === undefined) return [];
            const shown = cellAt(plan.workbook, plan.plan.place(table.table, row, column))?.value;
            return (shown ?? 0) === value ? [] : [`${plan.name} | ${table.table} | ${row} | ${column}: ${shown}`];
          }),
        ),
      );
      expect(wrong).toEqual([]);
    }
  });

  test("numbers and formulas both occur for a total that is right", () => {
    const kinds = new Set(
      SEEDS.flatMap(typedPlans).flatMap(({ plan, workbook }) =>
        plan.document === "Sjuhärad 2025"
          ? [cellAt(workbook, plan.place("5 Styrning, ledning & administration", "Summa"))?.formula !== null]
          : [],
      ),
    );
    expect([...kinds].sort()).toEqual([false, true]);
  });
});

describe("the map from checks to cells", () => {
  test("has all 153, each with a cell that the typed workbook fills or with a reason", () => {
    // The others are figures that the documents do not print.
    const printed = TABLES.flatMap(({ checks }) => checks.filter(({ kind }) => kind !== "info"));
    expect(printed).toHaveLength(153);
    expect(VISIBLE.size).toBe(TABLES.flatMap(({ checks }) => checks).length);
    const plans = typedPlans(1);
    const unfilled = [...VISIBLE].filter(([key, where]) => {
      if ("reason" in where) return where.reason.length < 10;
      const plan = plans.find(({ plan: { document } }) => key.startsWith(`${document} | `));
      return !plan || cellAt(plan.workbook, plan.plan.place(where.table, where.row, where.column)) === undefined;
    });
    expect(unfilled).toEqual([]);
  });

  test("shows each of the 13 arithmetic failures", () => {
    const recorded = TABLES.flatMap(({ document, table, checks }) =>
      checks.filter((check) => check.class === "arithmetic").map(({ what }) => keyOf(document, table, what)),
    );
    const shown = [...FAILURES, ...failuresInAlvOchKust(true)].map(({ document, table, what }) =>
      keyOf(DOCUMENTS[document], table, what),
    );
    expect(shown.sort()).toEqual(recorded.sort());
    expect(shown).toHaveLength(13);
    for (const { document, table, what } of [...FAILURES, ...failuresInAlvOchKust(false)]) {
      expect(VISIBLE.get(keyOf(document, table, what))).not.toHaveProperty("reason");
    }
  });
});
