import { describe, expect, test } from "vitest";
import type { ExcelPanel } from "../excelPanel.ts";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, KEPT } from "./budget.ts";

const { open } = panelSite();

describe("Återställ formler", () => {
  const frozen = async (): Promise<ExcelPanel> => {
    const panel = await open(BUDGET);
    const card = await preview(panel.page, "Frys till värden");
    await press(card, "Frys");
    await card.getByText("3 formler är nu värden.").waitFor();
    return panel;
  };

  test("leaves cells that were changed, moved or deleted since, and keeps their formulas", async () => {
    const panel = await frozen();
    await panel.page.evaluate((kept) => {
      const book = window.fakeExcel;
      const cell = (sheet: string, address: string) => book.sheet(sheet).cells.get(address);
      const typed = cell("Budget", "D3");
      if (typed) typed.value = 400;
      // What Excel makes of the references when rows are inserted, and when the sheet is deleted.
      const rows = book.sheet(kept).cells;
      for (const tracked of rows.values()) {
        if (tracked.formula === "=ROWS(Budget!D6)") tracked.formula = "=ROWS(Budget!D7)";
        if (tracked.formula === "=ROWS('Bo''s plan'!A1)") tracked.formula = "=ROWS(#REF!)";
      }
    }, KEPT);
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Återställ formler");
    expect(await card.textContent()).toContain("Det finns inga frysta formler");
    expect(await card.locator(".left").textContent()).toMatch(
      /Budget!D2:D4.*har ändrats.*Budget!D7.*har flyttats.*Bo's plan!A1.*finns inte kvar/s,
    );
    expect(await panel.snapshot()).toEqual(before);
  });

  test("restores what can be restored and leaves the rest on the hidden sheet; Ångra freezes again", async () => {
    const panel = await frozen();
    await panel.page.evaluate(() => {
      const typed = window.fakeExcel.sheet("Budget").cells.get("D3");
      if (typed) typed.value = 400;
    });
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Återställ formler");
    await press(card, "Återställ");
    await card.getByText("2 formler är återställda.").waitFor();
    const after = await panel.snapshot();
    expect(after.Budget).toMatchObject({ D2: 334, D3: 400, D6: "=FINSAM.VERSION()" });
    expect(Object.values(after[KEPT] ?? {}).filter((value) => String(value).startsWith("=FINSAM"))).toEqual([
      "=FINSAM.ALLOCATE(B1,B2:B4)",
    ]);
    await press(card, "Ångra");
    await card.getByText("Ångrat: 2 celler").waitFor();
    const again = await panel.snapshot();
    expect({ ...again, [KEPT]: null }).toEqual({ ...before, [KEPT]: null });
    expect(Object.values(again[KEPT] ?? {}).sort()).toEqual(Object.values(before[KEPT] ?? {}).sort());
  });
});
