import { describe, expect, test } from "vitest";
import type { Seed } from "../fakeExcel/FakeWorkbook.ts";
import { press, preview } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { expectClean } from "./budget.ts";

const { open } = panelSite();

describe("Reparera #NAMN?", () => {
  const BROKEN: Seed = {
    sheets: {
      Budget: {
        B1: 1000,
        B2: 1,
        B3: 3,
        D2: { formula: "=_xldudf_FINSAM_ALLOCATE(B1,B2:B3)", value: "#NAME?" },
        E2: { formula: "=[2]!_xldudf_FINSAM_ALLOCATE(B1,B2:B3)", value: 250, spill: [[250], [750]] },
        F2: { formula: "=FINSAM.KONTROLLSUMMA(B2:B3,4)", value: "#NAME?" },
        G2: { formula: "=FINSAM.KONTROLLSUMMA(B2:B3,4)", value: 0 },
        H2: { formula: "=_xldudf_SAP_GETDATA(B1)", value: "#NAME?" },
        I2: '"_xldudf_FINSAM_ALLOCATE("',
        K2: { formula: "=_xldudf_FINSAM_VERSION()", value: "#NAME?" },
      },
      Låst: { A1: { formula: "=_xldudf_FINSAM_VERSION()", value: "#NAME?" } },
    },
    protected: ["Låst"],
    oldArrays: ["Budget!K2"],
  };

  test("enters the formulas again so that they calculate; others' formulas and protected sheets stay; Ångra", async () => {
    const panel = await open(BROKEN);
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Reparera #NAMN?");
    expect(await card.textContent()).toContain("4 formler skrivs in på nytt.");
    expect(await panel.snapshot()).toEqual(before);
    await press(card, "Reparera");
    await card.getByText("3 formler är inskrivna på nytt.").waitFor();
    expect(await card.locator(".left").textContent()).toMatch(/Låst!A1.*bladet är skyddat.*Budget!K2.*tog inte emot/s);
    const after = await panel.snapshot();
    expect(after).toEqual({
      ...before,
      Budget: {
        ...before.Budget,
        D2: "=FINSAM.ALLOCATE(B1,B2:B3)",
        E2: "=FINSAM.ALLOCATE(B1,B2:B3)",
      },
    });
    await expect.poll(() => panel.shows("Budget", 3, 4)).toBe(750);
    await expect.poll(() => panel.shows("Budget", 2, 6)).toBe(0);
    await press(card, "Ångra");
    await card.getByText("Ångrat: 3 celler").waitFor();
    expect((await panel.snapshot()).Budget).toMatchObject({
      D2: "=_xldudf_FINSAM_ALLOCATE(B1,B2:B3)",
      E2: "=[2]!_xldudf_FINSAM_ALLOCATE(B1,B2:B3)",
    });
    expectClean(panel);
  });
});
