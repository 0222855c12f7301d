import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../manifests/commands.ts";
import { TOOL_PARTS } from "../../panel/tools/toolParts.ts";
import { launchChromium } from "../chromium.ts";
import { type ExcelPanel, excelPanel } from "./excelPanel.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import { press, preview, tool } from "./panelActions.ts";
import { servePanel } from "./servePanel.ts";

const KEPT = "Finsam-formler";

/** A budget as it was saved: cached values and a spill; one sheet protected; one formula in error. */
const BUDGET: Seed = {
  sheets: {
    Budget: {
      A1: "Totalt",
      B1: 1000,
      B2: 1,
      B3: 1,
      B4: 1,
      D2: { formula: "=FINSAM.ALLOCATE(B1,B2:B4)", value: 334, spill: [[334], [333], [333]] },
      D6: { formula: "=FINSAM.VERSION()", value: "0.0.9" },
      F2: { formula: "=FINSAM.ALLOCATE(A1,B2:B4)", value: "#VALUE!" },
    },
    "Bo's plan": { A1: { formula: "=FINSAM.KONTROLLSUMMA(Budget!B2:B4,3)", value: 0 } },
    Låst: { A1: { formula: "=FINSAM.KONTROLLSUMMA(Budget!B2:B4,4)", value: 1 } },
  },
  protected: ["Låst"],
};

/** What Microsoft's script puts into the page. */
interface Runtime {
  readonly CustomFunctions: { associate(id: string, run: () => unknown): void };
  readonly Office: {
    readonly addin: { showAsTaskpane(): Promise<void> };
    readonly actions: { readonly _association: { readonly mappings: Record<string, (event: object) => void> } };
  };
}

let browser: Browser;
let site: Awaited<ReturnType<typeof servePanel>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), servePanel()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const open = (seed: Seed): Promise<ExcelPanel> => excelPanel(browser, site.url, seed);

/** Nothing was said or asked for that should not be. */
const expectClean = ({ faults, outside }: ExcelPanel): void => {
  expect(faults).toEqual([]);
  expect(outside).toEqual([]);
};

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

test("Räkna om calculates everything anew and changes no formula", async () => {
  const panel = await open(BUDGET);
  const before = await panel.snapshot();
  const card = await preview(panel.page, "Räkna om");
  expect(await card.textContent()).toContain("5 formler räknas om");
  expect(await panel.page.evaluate(() => window.fakeExcel.calculations)).toBe(0);
  await press(card.locator(".buttons"), "Räkna om");
  await card.getByText("5 formler är omräknade.").waitFor();
  expect(await panel.page.evaluate(() => window.fakeExcel.calculations)).toBe(1);
  expect(await panel.snapshot()).toEqual(before);
});

describe("Självtest", () => {
  test("runs every case through Excel's runtime, all pass, and the workbook is as before", async () => {
    const panel = await open(BUDGET);
    const before = await panel.snapshot();
    const card = await preview(panel.page, "Självtest");
    await press(card, "Kör självtestet");
    await card.getByText(/\d+ av \d+ fall stämmer/).waitFor();
    const told = (await card.textContent()) ?? "";
    const [, passed, all] = /(\d+) av (\d+) fall stämmer\. Version (?:\d+\.){2}\d+, Excel/.exec(told) ?? [];
    expect(Number(all)).toBeGreaterThan(30);
    expect(passed, told).toBe(all);
    expect(await panel.snapshot()).toEqual(before);
    expectClean(panel);
  });

  test("shows which case fails when a function answers wrongly", async () => {
    const panel = await open(BUDGET);
    await panel.page.evaluate(() => {
      (window as unknown as Runtime).CustomFunctions.associate("EGETKAPITAL", () => [[1]]);
    });
    const card = await preview(panel.page, "Självtest");
    await press(card, "Kör självtestet");
    await card.getByText(/fall stämmer inte/).waitFor();
    expect(await card.textContent()).toMatch(/FINSAM\.EGETKAPITAL.*Stämmer inte: 1.*Facit: 1\u00A0306\u00A0824/s);
  });

  test("keeps the sheet with a record if asked, and Ångra is not needed to delete it by hand", async () => {
    const panel = await open(BUDGET);
    await panel.page.locator("#tab-verktyg").click();
    await panel.page.getByLabel("Behåll bladet med protokollet").check();
    const card = await preview(panel.page, "Självtest");
    await press(card, "Kör självtestet");
    await card.getByText("Protokollet finns på bladet ”Finsam Självtest”").waitFor();
    const sheet = (await panel.snapshot())["Finsam Självtest"] ?? {};
    expect([sheet.A1, sheet.C1, sheet.E2]).toEqual(["Fall", "Facit", "Stämmer"]);
    expect(sheet.B2).toMatch(/^=FINSAM\./s);
    expect(await panel.page.evaluate(() => window.fakeExcel.sheet("Finsam Självtest").visibility)).toBe("Visible");
  });
});

describe("the ribbon", () => {
  test("opens the panel's address at a tool", async () => {
    const panel = await excelPanel(browser, site.url, BUDGET, { hash: "#verktyg-reparera" });
    await expect.poll(() => panel.page.evaluate(() => document.activeElement?.textContent)).toBe("Reparera #NAMN?");
    expect(await tool(panel.page, "Reparera #NAMN?").isVisible()).toBe(true);
  });

  test.each(COMMANDS)("$action shows its tool, then the panel, then tells Excel that it is done", async ({
    action,
    hash,
    label,
  }) => {
    const panel = await open(BUDGET);
    const told = await panel.page.evaluate(async (name) => {
      const { Office } = window as unknown as Runtime;
      const order: string[] = [];
      Office.addin.showAsTaskpane = async () => {
        order.push("shown");
      };
      const known = Office.actions._association.mappings;
      const run = known[name] ?? known[name.toUpperCase()];
      if (!run) throw new Error(`no action ${name} among ${Object.keys(known)}`);
      await new Promise<void>((resolve) => {
        run({
          completed: () => {
            order.push("completed");
            resolve();
          },
        });
      });
      return { order, focused: document.activeElement?.textContent };
    }, action);
    expect(told).toEqual({ order: ["shown", "completed"], focused: label.sv });
    expect(`verktyg-${Object.values(TOOL_PARTS).find((part) => hash.endsWith(part))}`).toBe(hash);
  });
});
