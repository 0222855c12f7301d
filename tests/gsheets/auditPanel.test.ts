import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import { violations } from "../accessibility.ts";
import { launchChromium } from "../chromium.ts";
import { picture } from "../picture.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";
import { openSidebar, SIDEBAR_WIDTH } from "./fake/openSidebar.ts";

const SEPARATED: readonly ["sv_SE", "en_US"] = ["sv_SE", "en_US"];

/** Two faults that have a remedy: a typed total, and a quarter whose parts, rounded each for itself, miss it by one. */
const rounded = (row: number): string => `=ROUND(C$2*B${row}/SUM(B$3:B$5);0)`;
const SHEETS: NonNullable<GoogleSetup["sheets"]> = {
  "Bo's plan": [
    ["Part", "Folkmängd", "'2026"],
    ["Region Kalmar län", "", 1000],
    ["Emmaboda", 9000, rounded(3)],
    ["Hultsfred", 9000, rounded(4)],
    ["Vimmerby", 9000, rounded(5)],
  ],
  Budget: [
    ["Post", "tkr"],
    ["Kansli", 2280],
    ["Styrelse", "'280"],
    ["Revision", 195],
    ["Summa", "=SUM(B2:B4)"],
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

/** Everything that is typed, as a person would see it in the formula bar. */
const typed = (google: FakeGoogle): Record<string, unknown> =>
  Object.fromEntries(
    [...google.book.cells.sheets].map(([sheet, cells]) => [
      sheet,
      [...cells]
        .filter(([, { spilled, value, formula }]) => !spilled && (value !== "" || formula !== ""))
        .map(([key, cell]) => [key, google.book.cells.formula(cell) || cell.value])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ]),
  );

async function audited(google: FakeGoogle, width = SIDEBAR_WIDTH): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openSidebar(browser, google, { width });
  await page.getByRole("tab", { name: "Granska" }).click();
  await press(page.locator("#pane-granska"), "Granska arbetsboken");
  await page.locator("#pane-granska .count").waitFor();
  return { page, complaints };
}

const press = (within: Locator, words: string): Promise<void> =>
  within.locator(`fluent-button[aria-label^="${words}"], fluent-button:text-is("${words}")`).first().click();

const finding = (page: Page, cell: string): Locator =>
  page.locator("#pane-granska li.finding", { has: page.getByRole("button", { name: `Gå till ${cell}`, exact: true }) });

describe("what the audit is given", () => {
  test.each(SEPARATED)("%s: values, formulas in the spreadsheet's own marks, looks and names", (locale) => {
    const google = new FakeGoogle({ locale, sheets: SHEETS, names: { Ram: "Budget!R5C2:R5C2" } });
    google.book.sheets[1]?.looks.set({ row: 4, column: 2, rows: 1, columns: 1 }, "numberFormat", "0.0%");
    const { sheets, names, style } = google.ask("panelAuditCells") as AuditWorkbook;
    expect(names).toEqual({ Ram: { sheet: "Budget", address: "B5" } });
    expect(style.argument).toBe(locale === "sv_SE" ? ";" : ",");
    expect(sheets.map(({ name }) => name)).toEqual(["Bo's plan", "Budget"]);
    const plan = sheets[0]?.rows[2]?.[2];
    expect(plan).toEqual({ value: 333, formula: rounded(3).replace(";", style.argument) });
    const column = sheets[1]?.rows.map((row) => row[1]);
    expect(column?.slice(2)).toEqual([
      { value: "280", formula: null },
      { value: 195, formula: null, look: "percent", decimals: 1 },
      { value: 2475, formula: "=SUM(B2:B4)" },
    ]);
    // A blank cell is nothing, also after JSON.
    expect(sheets[0]?.rows[1]?.[1] ?? undefined).toBeUndefined();
  });
});

describe.each(SEPARATED)("%s", (locale) => {
  test("hand-built parts become one formula, and Ångra gives them back", { timeout: 60_000 }, async () => {
    const google = new FakeGoogle({ locale, sheets: SHEETS });
    const before = typed(google);
    const { page, complaints } = await audited(google);
    const item = finding(page, "Bo's plan!C3");
    await press(item, "Ersätt med FINSAM-formel");
    await item.locator("fluent-button[aria-label^='Ersätt:']").waitFor();
    expect(await item.textContent()).toContain(
      locale === "sv_SE" ? "=FINSAM_ALLOCATE(C2;B3:B5" : "=FINSAM_ALLOCATE(C2,B3:B5",
    );
    expect(typed(google), "a preview changes nothing").toEqual(before);
    await press(item, "Ersätt:");
    await item.getByText("är ersatt").first().waitFor();
    expect([3, 4, 5].map((row) => google.cell("Bo's plan", row, 3).value)).toEqual([334, 333, 333]);
    await press(item, "Ångra");
    await item.getByText("Ångrat").first().waitFor();
    expect(typed(google)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a number that was text becomes a number, and text again", { timeout: 60_000 }, async () => {
    const google = new FakeGoogle({ locale, sheets: SHEETS });
    google.book.sheets[1]?.looks.set({ row: 3, column: 2, rows: 1, columns: 1 }, "numberFormat", "@");
    const before = typed(google);
    const { page } = await audited(google);
    const item = finding(page, "Budget!B3");
    await press(item, "Ersätt med tal");
    await press(item, "Ersätt:");
    await item.getByText("är ersatt").first().waitFor();
    expect(google.cell("Budget", 3, 2).value).toBe(280);
    expect(google.cell("Budget", 5, 2).value).toBe(2755);
    await press(item, "Ångra");
    await item.getByText("Ångrat").first().waitFor();
    expect(typed(google)).toEqual(before);
    expect(google.book.sheets[1]?.looks.at(3, 2).numberFormat).toBe("@");
    await page.context().close();
  });
});

describe("left alone", () => {
  const replacing = {
    formula: null,
    replacement: {
      place: { sheet: "Budget", address: "B3" },
      formula: "280",
      before: [["280"]],
      after: [[280]],
      clears: [],
    },
  };
  const refusal = (google: FakeGoogle) => {
    const plan = google.ask("panelPlanReplace", replacing) as { refused: string | null };
    const outcome = google.ask("panelReplace", replacing) as { changes: unknown[]; left: { reason: string }[] };
    return [plan.refused, outcome.left[0]?.reason, outcome.changes.length];
  };

  test("a protected cell", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.book.sheets[1]?.protectedCells.add("3,2");
    expect(refusal(google)).toEqual(["protected", "protected", 0]);
    expect(google.cell("Budget", 3, 2).value).toBe("280");
  });

  test("a cell that holds something else by now", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    google.book.cells.enter("Budget", 3, 2, 281);
    expect(refusal(google)).toEqual(["overwritten", "overwritten", 0]);
    google.book.cells.enter("Budget", 3, 2, "=100+180");
    google.book.cells.flush();
    expect(refusal(google)).toEqual(["overwritten", "overwritten", 0]);
  });

  test("a cell that is gone", () => {
    const google = new FakeGoogle({ sheets: { Annat: [[1]] } });
    expect(refusal(google)).toEqual(["gone", "gone", 0]);
  });

  test("what somebody has written since: the formula is not taken back", () => {
    const google = new FakeGoogle({ sheets: SHEETS });
    const { undo } = google.ask("panelReplace", replacing) as { undo: unknown };
    google.book.cells.enter("Budget", 3, 2, 300);
    const { left } = google.ask("panelUndo", undo) as { left: { reason: string }[] };
    expect(left[0]?.reason).toBe("overwritten");
    expect(google.cell("Budget", 3, 2).value).toBe(300);
  });
});

test.each([SIDEBAR_WIDTH, 320, 800])(
  "%i px: fits and is accessible, also with the question open",
  { timeout: 60_000 },
  async (width) => {
    const { page, complaints } = await audited(new FakeGoogle({ sheets: SHEETS }), width);
    await press(finding(page, "Bo's plan!C3"), "Ersätt med FINSAM-formel");
    await page.locator("fluent-button[aria-label^='Ersätt:']").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await picture(page, `audit-sheets-${width}`);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
