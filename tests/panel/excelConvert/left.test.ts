import { describe, expect, test } from "vitest";
import { SPILLED, wrapped } from "../../exchange/forms.ts";
import type { SeedCell } from "../fakeExcel/FakeWorkbook.ts";
import { addressOf, type Scalar } from "../fakeExcel/Grid.ts";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { ALLOCATE, BUDGET, CONVERTED, convert, TOOL, undo } from "./conversion.ts";

const { open } = panelSite();

describe("what is left", () => {
  test("functions that Sheets alone has stay with their values, and are listed with the reason", async () => {
    const foreign = {
      F1: { formula: wrapped('QUERY(A1:B9;"select A")', '"Kommun"'), value: "Kommun" },
      F2: { formula: SPILLED('"Lomma"'), value: "Lomma" },
      H1: { formula: wrapped(`SUM(QUERY(A1:B9;"x");${ALLOCATE})`, "7.0"), value: 7 },
    };
    const panel = await open({ sheets: { Budget: { ...BUDGET, ...foreign } } });
    const before = await panel.snapshot();
    const card = await convert(panel);
    expect(await card.locator(".left").textContent()).toMatch(
      /2 celler lämnas som de är.*Budget!F1.*QUERY finns bara i Google Kalkylark\. Cellen behåller värdet.*Budget!H1.*Formeln har också QUERY/s,
    );
    const { F1, F2, H1 } = before.Budget as Record<string, Scalar>;
    expect(await panel.snapshot()).toEqual({ Budget: { ...CONVERTED, F1, F2, H1 } });
    await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
  });

  test("a protected sheet is not touched, unless all cells of the formula are unlocked", async () => {
    const panel = await open({ sheets: { Budget: BUDGET, Låst: BUDGET, Öppet: BUDGET }, protected: ["Låst", "Öppet"] });
    await panel.page.evaluate(() => {
      for (const at of ["D2", "D3", "D4"]) {
        const cell = window.fakeExcel.sheet("Öppet").cells.get(at);
        if (cell) cell.locked = false;
      }
    });
    const before = await panel.snapshot();
    const card = await preview(panel.page, TOOL);
    expect(await card.locator(".count").textContent()).toBe("2 formler konverteras.");
    expect(await card.locator(".left").textContent()).toMatch(/Låst!D2.*Cellen är skyddad/s);
    await press(card.locator(".buttons"), "Konvertera");
    await card.getByText("2 formler är konverterade.").waitFor();
    expect(await panel.snapshot()).toEqual({ Budget: CONVERTED, Låst: before.Låst, Öppet: CONVERTED });
  });

  test("one locked leftover is enough to leave the formula as it is", async () => {
    const panel = await open({ sheets: { Låst: BUDGET }, protected: ["Låst"] });
    await panel.page.evaluate(() => {
      const cell = window.fakeExcel.sheet("Låst").cells.get("D2");
      if (cell) cell.locked = false;
    });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator(".count").textContent()).toBe("Inga formler behöver konverteras.");
    expect(await card.locator(".left").textContent()).toMatch(/Låst!D2.*Cellen är skyddad/s);
  });

  test("a formula that Excel refuses gets its cells back; those before and after it are converted", async () => {
    const panel = await open({ sheets: { Ett: BUDGET, Två: BUDGET, Tre: BUDGET }, oldArrays: ["Två!D2"] });
    const before = await panel.snapshot();
    const card = await convert(panel);
    expect(await card.textContent()).toContain("2 formler är konverterade.");
    expect(await card.locator(".left").textContent()).toMatch(/Två!D2.*Programmet tog inte emot formeln/s);
    expect(await panel.snapshot()).toEqual({ Ett: CONVERTED, Två: before.Två, Tre: CONVERTED });
    for (const name of ["Ett", "Tre"]) await expect.poll(() => panel.shows(name, 4, 4), { message: name }).toBe(333);
    await undo(card);
    expect(await panel.snapshot()).toEqual(before);
  });

  test("a refusal at the end of many does not take the results of the others for leftovers", async () => {
    const columns = Array.from({ length: 46 }, (_, i) => i + 4);
    const cells = columns.flatMap((column): [string, SeedCell][] => [
      [addressOf(2, column), BUDGET.D2],
      [addressOf(3, column), BUDGET.D3],
      [addressOf(4, column), BUDGET.D4],
    ]);
    const { B1, B2, B3, B4 } = BUDGET;
    const last = addressOf(2, 49);
    const panel = await open({
      sheets: { Budget: { B1, B2, B3, B4, ...Object.fromEntries(cells) } },
      oldArrays: [`Budget!${last}`],
    });
    const card = await convert(panel);
    expect(await card.textContent()).toContain("45 formler är konverterade.");
    expect(await card.locator(".left li").count()).toBe(1);
    expect(await card.locator(".left").textContent()).toContain(`Budget!${last}`);
    for (const column of columns) {
      await expect.poll(() => panel.shows("Budget", 4, column), { message: addressOf(4, column) }).toBe(333);
    }
  });

  test("a text that only looks like a formula is a text", async () => {
    const text = wrapped(ALLOCATE, "334.0");
    const panel = await open({ sheets: { Blad: { A1: text, A2: "=FINSAM_VERSION()" } } });
    const card = await preview(panel.page, TOOL);
    expect(await card.locator(".count").textContent()).toBe("Inga formler behöver konverteras.");
    expect(await card.locator(".left").count()).toBe(0);
  });
});
