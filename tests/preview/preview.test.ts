import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { PreviewPage } from "./PreviewPage.ts";

// The page as a user has it, by the keyboard alone.

const { functions } = JSON.parse(readFileSync("dist/excel/functions.json", "utf8")) as {
  functions: { name: string; description: string; parameters: { name: string; description: string }[] }[];
};

// A browser on a busy computer may be slow; nothing here is judged by its speed.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let preview: PreviewPage;

beforeAll(async () => {
  preview = await PreviewPage.open();
});

afterAll(async () => {
  await preview?.close();
});

/** The texts of cells, as soon as they are these. Digits are grouped by U+00A0; here an ordinary space stands for it. */
const shows = (names: readonly string[], texts: readonly string[]) =>
  expect.poll(() => preview.texts(...names)).toEqual(texts.map((text) => text.replace(/(?<=\d) (?=\d{3})/g, "\u00a0")));

describe("Sjuhärad's financing plan", () => {
  test("the published total stands beside the true one, and the difference is marked", async () => {
    await shows(["B20", "C20", "D20", "D21"], ["17 767", "17 670", "97", "Stämmer inte"]);
    for (const marked of ["D20", "D21"]) {
      const [colour, weight] = await preview.cell(marked).evaluate((cell) => {
        const style = getComputedStyle(cell);
        return [style.backgroundColor, style.fontWeight];
      });
      expect(colour).toBe("rgb(253, 234, 234)");
      expect(weight).toBe("700");
    }
  });

  test("2026 and 2027 agree, and say so", async () => {
    await shows(["E20", "F20", "G20", "G21"], ["20 000", "20 000", "0", "Stämmer"]);
    await shows(["H20", "I20", "J20", "J21"], ["20 000", "20 000", "0", "Stämmer"]);
  });

  test("a changed grant is shared out anew, and undone again", async () => {
    await preview.enter("B9", "4500");
    await shows(["C11", "C12", "C13", "C20"], ["4 458,75", "#VÄRDEFEL!", "", "#VÄRDEFEL!"]);
    await preview.press("Control+z");
    await shows(["C11", "C12", "C13", "C20"], ["4 417,5", "187,9", "2 210,4", "17 670"]);
    await preview.enter("B9", "4500,5");
    await shows(["C11", "C20", "D20"], ["4 459", "17 836", "−69"]);
    await preview.press("Control+z");
    await shows(["C20"], ["17 670"]);
  });
});

describe("the equity", () => {
  test("Sjuhärad's draw is 710, not 613; Södra Vätterbygden's chain agrees", async () => {
    await preview.openSheet("Eget kapital");
    await shows(["B9", "C9", "D9", "E9", "B10"], ["613", "710", "−97", "Stämmer inte", "2 000"]);
    await shows(["B22", "C22", "D22"], ["1 306 824", "599 324", "67 324"]);
    await shows(["B23", "C23", "D23"], ["1 306 824", "599 324", "67 324"]);
    await shows(["B25", "C25", "D25"], ["Stämmer", "Stämmer", "Stämmer"]);
  });

  test("an opening equity that the user fills in is carried to the closing one", async () => {
    await shows(["C12", "C13"], ["", ""]);
    await preview.enter("C12", "3 000");
    await shows(["C12", "C13"], ["3 000", "2 290"]);
  });
});

describe("typing", () => {
  beforeAll(() => preview.openSheet("Prova själv"));

  // An empty sheet for every test.
  beforeEach(async () => {
    await preview.goTo("A6:Z30");
    await preview.press("Delete");
  });

  test("a formula with an array constant spills", async () => {
    await preview.enter("B6", "=FINSAM.ALLOCATE(100;{1;1;1})");
    await shows(["B6", "B7", "B8", "B9"], ["34", "33", "33", ""]);
    await preview.enter("D6", "=FINSAM.ALLOCATE(100;{1\\1\\1})");
    await shows(["D6", "E6", "F6"], ["34", "33", "33"]);
  });

  test("a formula over cells that are pointed at with the arrow keys, and filled only afterwards", async () => {
    await preview.goTo("D6");
    await preview.page.keyboard.type("=FINSAM.ALLOCATE(");
    await preview.press("ArrowLeft", "ArrowLeft");
    await preview.page.keyboard.type(";");
    await preview.press("ArrowLeft", "ArrowLeft", "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown");
    await expect.poll(() => preview.page.getByLabel("Formelfält").inputValue()).toBe("=FINSAM.ALLOCATE(B6;B7:B9");
    await preview.press("Enter");
    await shows(["D6", "D7", "D8"], ["0", "0", "0"]);
    await preview.enter("B6", "100", "1", "1", "1");
    await shows(["D6", "D7", "D8"], ["34", "33", "33"]);
    await preview.enter("B7", "98");
    await shows(["D6", "D7", "D8"], ["98", "1", "1"]);
  });

  test("Swedish: decimal comma, semicolons, SUMMA, OM and AVRUNDA", async () => {
    await preview.enter(
      "B6",
      "12,5",
      "=SUMMA(B6;0,26)",
      "=AVRUNDA(B7;1)",
      '=OM(B8>12,7;"ja";"nej")',
      "1234567,5",
      "sant",
    );
    await shows(["B6", "B7", "B8", "B9", "B10", "B11"], ["12,5", "12,76", "12,8", "ja", "1 234 567,5", "SANT"]);
  });

  test("completion lists our functions with their Swedish texts", async () => {
    await preview.goTo("B6");
    await preview.page.keyboard.type("=FINSAM.");
    const texts = await preview.options.allTextContents();
    expect(texts).toEqual(functions.map(({ name, description }) => `FINSAM.${name}${description}`));
    expect(functions.length).toBeGreaterThan(3);
  });

  test("the list is walked with the arrows, Tab inserts, and the parameter being typed is explained", async () => {
    const kommunandel = functions.find(({ name }) => name === "KOMMUNANDEL") as (typeof functions)[number];
    await preview.goTo("B6");
    await preview.page.keyboard.type("=FINSAM.");
    await preview.press(...functions.slice(0, functions.indexOf(kommunandel)).map(() => "ArrowDown"), "Tab");
    const field = preview.page.getByLabel("Cellens innehåll");
    await expect.poll(() => field.inputValue()).toBe("=FINSAM.KOMMUNANDEL(");
    const help = preview.page.locator("#formula-help .parameter");
    for (const { name, description } of kommunandel.parameters) {
      await expect.poll(() => help.textContent()).toBe(`${name}: ${description}`);
      await preview.page.keyboard.type("1;");
    }
    await preview.press("Escape");
    await expect.poll(() => field.isVisible()).toBe(false);
  });

  test("a failed cell shows its Swedish sentence when it is selected, and only then", async () => {
    await preview.enter("B6", "1", "ingen", "=FINSAM.ALLOCATE(100;B6:B7)");
    await shows(["B8"], ["#VÄRDEFEL!"]);
    await expect.poll(() => preview.message.textContent()).not.toContain("ingen");
    await preview.goTo("B8");
    await expect.poll(() => preview.message.textContent()).toMatch(/^FINSAM-\d+: vikter \(rad 2\): .*”ingen”.*\.$/);
    expect(await preview.message.isVisible()).toBe(true);
    await preview.press("ArrowUp");
    await expect.poll(() => preview.message.textContent()).not.toContain("FINSAM-");
  });

  test("an error in the input is reported as #SAKNAS!, with its position", async () => {
    await preview.enter("B6", "=1/0", "1", "=FINSAM.ALLOCATE(100;B6:B7)");
    await shows(["B6", "B8"], ["#DIVISION/0!", "#SAKNAS!"]);
    await preview.goTo("B8");
    await expect.poll(() => preview.message.textContent()).toMatch(/^FINSAM-\d+: vikter \(rad 1\): .*#DIVISION\/0!/);
  });

  test("a result without room is #SPILL!, and comes back once there is room", async () => {
    await preview.enter("B8", "hinder");
    await preview.enter("B6", "=FINSAM.ALLOCATE(100;{1;1;1})");
    await shows(["B6", "B7", "B8"], ["#SPILL!", "", "hinder"]);
    await preview.goTo("B6");
    await expect.poll(() => preview.message.textContent()).toContain("någon av dem är inte tom");
    await preview.goTo("B8");
    await preview.press("Delete");
    await shows(["B6", "B7", "B8"], ["34", "33", "33"]);
    await expect
      .poll(() => preview.message.textContent())
      .toBe("Del av resultatet från B6: =FINSAM.ALLOCATE(100;{1;1;1})");
  });

  test("a formula that cannot be read is not entered", async () => {
    await preview.enter("B6", '=SUMMA(1;;"');
    await expect.poll(() => preview.message.textContent()).toContain("Formeln går inte att läsa");
    expect(await preview.page.getByLabel("Cellens innehåll").isVisible()).toBe(true);
    await preview.press("Escape");
    await shows(["B6"], [""]);
  });

  test("a copied formula takes its references along", async () => {
    await preview.enter("B6", "7", "=B6*2+$B$6");
    await preview.goTo("B7");
    await preview.press("Control+c");
    await preview.goTo("C7:C8");
    await preview.press("Control+v");
    await shows(["B7", "C7", "C8"], ["21", "7", "21"]);
    await preview.goTo("C8");
    await expect.poll(() => preview.page.getByLabel("Formelfält").inputValue()).toBe("=C7*2+$B$6");
    await preview.press("Control+z");
    await shows(["C7", "C8"], ["", ""]);
  });

  test("the mouse chooses cells, points at them while a formula is typed, and opens them by a double click", async () => {
    const bar = preview.page.getByLabel("Formelfält");
    const nameBox = preview.page.getByLabel("Namnruta");
    await preview.enter("B6", "4", "5", "6");
    await preview.cell("D6").click();
    await preview.page.keyboard.type("=SUMMA(");
    await preview.cell("F9").click();
    await expect.poll(() => bar.inputValue()).toBe("=SUMMA(F9");
    await preview.cell("B6").hover();
    await preview.page.mouse.down();
    await preview.cell("B8").hover();
    await preview.page.mouse.up();
    await expect.poll(() => bar.inputValue()).toBe("=SUMMA(B6:B8");
    await preview.press("Enter");
    await shows(["D6"], ["15"]);
    await preview.cell("B7").dblclick();
    await preview.page.keyboard.type("0");
    await preview.cell("F9").click();
    await shows(["B7", "D6"], ["50", "60"]);
    await expect.poll(() => nameBox.inputValue()).toBe("F9");
    await preview.cell("G11").click({ modifiers: ["Shift"] });
    await expect.poll(() => nameBox.inputValue()).toBe("F9:G11");
  });

  test("after F2 the arrow keys move in the text, and the cell stays chosen", async () => {
    await preview.enter("B6", "12");
    await preview.goTo("B6");
    await preview.press("F2", ...Array.from({ length: 30 }, () => "ArrowLeft"));
    await preview.page.keyboard.type("5");
    await preview.press("Enter");
    await shows(["A6", "B6"], ["", "512"]);
  });

  test("a click beside the cells leaves the chosen cell chosen", async () => {
    await preview.goTo("B6");
    await preview.page.getByRole("heading").click();
    await preview.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await preview.page.locator("revogr-focus.focused-cell").isVisible()).toBe(true);
    await preview.page.keyboard.type("7");
    await preview.press("Enter");
    await shows(["B6"], ["7"]);
  });

  test("the formula bar edits the active cell", async () => {
    await preview.enter("B6", "1");
    await preview.goTo("B6");
    await preview.press("Shift+F6");
    await preview.page.keyboard.type("2");
    await preview.press("Enter");
    await shows(["B6"], ["12"]);
  });
});

test("at 320 px the page itself does not scroll sideways, and the cells do", async () => {
  const narrow = await PreviewPage.open({ width: 320, height: 640 });
  try {
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await narrow.cell("M20").boundingBox())?.x).toBeGreaterThan(320);
    await narrow.goTo("M90");
    await expect.poll(async () => (await narrow.cell("M90").boundingBox())?.x).toBeLessThan(320 - 80);
    await expect
      .poll(() => narrow.page.evaluate(() => document.activeElement?.getAttribute("aria-rowindex")))
      .toBe("90");
    expect(narrow.complaints).toEqual([]);
  } finally {
    await narrow.close();
  }
});

// Last, after all that has been done above.
test("nothing was asked for outside this computer, and the page complained of nothing", () => {
  expect(preview.answers).toBeGreaterThan(10);
  expect(preview.outside).toEqual([]);
  expect(preview.complaints).toEqual([]);
});
