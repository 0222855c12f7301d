import { describe, expect, test } from "vitest";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET, expectClean, KEPT } from "./budget.ts";

const { open } = panelSite();

describe("Frys till värden", () => {
  test("says what, changes nothing; then keeps the formulas and leaves values; Återställ brings all back", async () => {
    const panel = await open(BUDGET);
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Frys till värden");
    expect(await card.textContent()).toContain("3 formler blir värden.");
    expect(await card.textContent()).toContain(`Bladet ”${KEPT}” läggs till.`);
    expect(await panel.snapshot(), "a preview changes nothing").toEqual(before);

    await press(card, "Frys");
    await card.getByText("3 formler är nu värden.").waitFor();
    const frozen = await panel.snapshot();
    expect(frozen.Budget).toEqual({ ...before.Budget, D2: 334, D3: 333, D4: 333, D6: "0.0.9" });
    expect(frozen["Bo's plan"]).toEqual({ A1: 0 });
    expect(Object.values(frozen[KEPT] ?? {})).toContain("=FINSAM.ALLOCATE(B1,B2:B4)");
    expect(Object.values(frozen[KEPT] ?? {})).toContain("=ROWS('Bo''s plan'!A1)");
    expect(await panel.page.evaluate((name) => window.fakeExcel.sheet(name).visibility, KEPT)).toBe("VeryHidden");

    const back = await preview(panel.page, "Återställ formler");
    await press(back, "Återställ");
    await back.getByText("3 formler är återställda.").waitFor();
    // Formulas again, their spills unhindered; the hidden sheet has gone with the last formula.
    await expect.poll(() => panel.snapshot()).toEqual(before);
    await expect.poll(() => panel.shows("Budget", 4, 4)).toBe(333);
    expectClean(panel);
  });

  test("leaves the protected sheet and the cell in error, and says so", async () => {
    const panel = await open(BUDGET);
    const card = await preview(panel.page, "Frys till värden");
    expect(await card.locator(".left").textContent()).toMatch(
      /2 celler lämnas.*Budget!F2.*visar ett fel.*Låst!A1.*bladet är skyddat/s,
    );
    await press(card, "Frys");
    await card.getByText("3 formler är nu värden.").waitFor();
    const after = await panel.snapshot();
    expect(after.Budget?.F2).toBe("=FINSAM.ALLOCATE(A1,B2:B4)");
    expect(after.Låst?.A1).toBe("=FINSAM.KONTROLLSUMMA(Budget!B2:B4,4)");
  });

  test("a selection that touches the spill means its formula, and nothing else", async () => {
    const panel = await open(BUDGET);
    await panel.select("Budget", "A1:A2", "D4");
    await panel.page.locator("#tab-verktyg").click();
    await panel.page.getByLabel("Markerade celler").check();
    const card = await preview(panel.page, "Frys till värden");
    expect(await card.textContent()).toContain("1 formel blir värden.");
    await press(card, "Frys");
    await card.getByText("1 formel är nu värden.").waitFor();
    expect((await panel.snapshot()).Budget).toMatchObject({ D2: 334, D3: 333, D4: 333, D6: "=FINSAM.VERSION()" });
  });

  test("this sheet only, and Ångra takes it back", async () => {
    const panel = await open(BUDGET);
    const before = await panel.snapshot();
    await panel.select("Bo's plan", "C3");
    await panel.page.locator("#tab-verktyg").click();
    await panel.page.getByLabel("Det här bladet").check();
    const card = await preview(panel.page, "Frys till värden");
    await press(card, "Frys");
    await card.getByText("1 formel är nu värden.").waitFor();
    expect((await panel.snapshot())["Bo's plan"]).toEqual({ A1: 0 });
    await press(card, "Ångra");
    await card.getByText("Ångrat").waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });

  test("a cell that Excel refuses is left and not kept; the others are frozen, and come back under their typed names", async () => {
    const panel = await open({
      sheets: {
        Budget: {
          B2: 1,
          A1: { formula: "=FINSAM.KONTROLLSUMMA(B2,1)", value: 0 },
          A2: { formula: "=FINSAM.KONTROLLSUMMA(B2,2)", value: 1 },
          A3: { formula: "=_xldudf_FINSAM_KONTROLLSUMMA(B2,3)", value: 2 },
        },
      },
      oldArrays: ["Budget!A2"],
    });
    const card = await preview(panel.page, "Frys till värden");
    await press(card, "Frys");
    await card.getByText("2 formler är nu värden.").waitFor();
    expect(await card.locator(".left").textContent()).toMatch(/Budget!A2.*tog inte emot/s);
    const frozen = await panel.snapshot();
    expect(frozen.Budget).toEqual({ B2: 1, A1: 0, A2: "=FINSAM.KONTROLLSUMMA(B2,2)", A3: 2 });
    expect(Object.values(frozen[KEPT] ?? {}).filter((value) => String(value).startsWith("=FINSAM"))).toEqual([
      "=FINSAM.KONTROLLSUMMA(B2,1)",
      "=FINSAM.KONTROLLSUMMA(B2,3)",
    ]);
    await press(card, "Ångra");
    await card.getByText("Ångrat: 2 celler").waitFor();
    expect(await panel.snapshot()).toEqual({
      Budget: {
        B2: 1,
        A1: "=FINSAM.KONTROLLSUMMA(B2,1)",
        A2: "=FINSAM.KONTROLLSUMMA(B2,2)",
        A3: "=FINSAM.KONTROLLSUMMA(B2,3)",
      },
    });
  });

  test("a workbook with a protected structure is reported, and nothing happens", async () => {
    const panel = await open({ ...BUDGET, structureProtected: true });
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Frys till värden");
    await press(card, "Frys");
    await card.getByText("Arbetsbokens struktur är skyddad").waitFor();
    expect(await panel.snapshot()).toEqual(before);
  });
});
