import { describe, expect, test } from "vitest";
import type { ExcelPanel } from "../excelPanel.ts";
import type { Scalar } from "../fakeExcel/Grid.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, CONVERTED, convert, undo } from "./conversion.ts";

const { open } = panelSite();

const write = ({ page }: ExcelPanel, sheet: string, row: number, column: number, content: Scalar): Promise<void> =>
  page.evaluate(
    ([name, r, c, entered]) => {
      const book = window.fakeExcel;
      book.write(book.sheet(name), { top: r, left: c, bottom: r, right: c }, [[entered]]);
    },
    [sheet, row, column, content] as const,
  );

describe("Ångra", () => {
  test("leaves what somebody has written since, each cell for itself", async () => {
    const panel = await open({ sheets: { Budget: BUDGET, Plan: BUDGET } });
    const before = await panel.snapshot();
    const card = await convert(panel);
    for (const name of ["Budget", "Plan"]) await expect.poll(() => panel.shows(name, 4, 4)).toBe(333);
    await write(panel, "Budget", 2, 4, "mitt");
    await write(panel, "Plan", 4, 4, 999);
    await undo(card);
    expect(await card.locator(".left").textContent()).toMatch(
      /2 celler lämnas.*Budget!D2.*har ändrats sedan dess.*Plan!D4.*har ändrats sedan dess/s,
    );
    expect(await panel.snapshot()).toEqual({
      Budget: { ...before.Budget, D2: "mitt" },
      Plan: { ...before.Plan, D4: 999 },
    });
  });

  test("does not write into the result of a formula that somebody has put there since", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const card = await convert(panel);
    await write(panel, "Budget", 2, 4, "=FINSAM.ALLOCATE(500,B2:B4)");
    await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(166);
    await undo(card);
    expect(await card.locator(".left").textContent()).toMatch(/3 celler lämnas/);
    expect((await panel.snapshot()).Budget).toEqual({ ...CONVERTED, D2: "=FINSAM.ALLOCATE(500,B2:B4)" });
    expect(await panel.shows("Budget", 4, 4)).toBe(166);
  });

  test("gives a cell for text its format back", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const format = (): Promise<string | undefined> =>
      panel.page.evaluate(() => window.fakeExcel.sheet("Budget").cells.get("D2")?.format);
    await panel.page.evaluate(() => {
      const cell = window.fakeExcel.sheet("Budget").cells.get("D2");
      if (cell) cell.format = "@";
    });
    const before = await panel.snapshot();
    const card = await convert(panel);
    expect([await panel.snapshot(), await format()]).toEqual([{ Budget: CONVERTED }, "General"]);
    await undo(card);
    expect([await panel.snapshot(), await format()]).toEqual([before, "@"]);
  });
});
