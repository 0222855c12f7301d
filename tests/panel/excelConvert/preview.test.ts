import { describe, expect, test } from "vitest";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, CONVERTED, convert, TOOL, undo } from "./conversion.ts";

const { open } = panelSite();

describe("before it is done", () => {
  test("each cell is shown with both formulas, and what is emptied", async () => {
    const panel = await open({ sheets: { Budget: BUDGET } });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator("details").textContent()).toMatch(
      /Budget!D2.*Nu: =IFERROR\(__xludf\.DUMMYFUNCTION.*Blir: =FINSAM\.ALLOCATE\(B1;B2:B4\).*Töms först: D3:D4/s,
    );
  });

  test("a value in the way is named, and the formula that shows it is written", async () => {
    const stored = { formula: "=_xldudf_FINSAM_ALLOCATE(B1,B2:B4)", value: 334 };
    const { B1, B2, B3, B4 } = BUDGET;
    const panel = await open({ sheets: { Budget: { B1, B2, B3, B4, D2: stored, D4: "min" } } });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator("details").textContent()).toContain("Cell D4 är i vägen för resultatet.");
  });
});

test("plain values beside a formula are emptied if they are its own result, here through a name", async () => {
  const { B1, B2, B3, B4 } = BUDGET;
  const D2 = { formula: "=_xldudf_FINSAM_ALLOCATE(B1,Vikter)", value: 334 };
  const own = { ...CONVERTED, D2: "=FINSAM.ALLOCATE(B1,Vikter)" };
  const panel = await open({
    sheets: { Budget: { B1, B2, B3, B4, D2, D3: 333, D4: 333 }, Plan: { B1, B2, B3, B4, D2, D3: 333, D4: 332 } },
    names: { Vikter: "Budget!$B$2:$B$4" },
  });
  const card = await preview(panel.page, TOOL);
  expect(await card.locator("details").textContent()).toMatch(/Töms först: D3:D4.*Plan!D2.*Cell D3 är i vägen/s);
  await convert(panel);
  expect(await panel.snapshot()).toEqual({ Budget: own, Plan: { ...own, D3: 333, D4: 332 } });
  await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
});

test("a result that Excel itself spills is one formula, with nothing to empty", async () => {
  const { B1, B2, B3, B4 } = BUDGET;
  const D2 = { formula: "=_xldudf_FINSAM_ALLOCATE(B1,B2:B4)", value: 334, spill: [[334], [333], [333]] };
  const panel = await open({ sheets: { Budget: { B1, B2, B3, B4, D2 } } });
  const before = await panel.snapshot();
  const card = await preview(panel.page, TOOL);
  expect(await card.locator(".count").textContent()).toBe("1 formel konverteras.");
  expect(await card.locator(".left").count()).toBe(0);
  expect(await card.locator("details").textContent()).not.toMatch(/Töms först|i vägen/);
  await press(card.locator(".buttons"), "Konvertera");
  await card.getByText("1 formel är konverterad.").waitFor();
  expect(await panel.snapshot()).toEqual({ Budget: CONVERTED });
  await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
  await undo(card);
  expect(await panel.snapshot()).toEqual(before);
});
