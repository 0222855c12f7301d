import { describe, expect, it } from "vitest";
import { EXAMPLE } from "../../templates/budget/BudgetFigures.ts";
import { CellError, type CellValue } from "../../templates/calculate/CellError.ts";
import { calculate } from "../../templates/calculate/calculate.ts";
import { WORKBOOKS } from "../../templates/index.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { differences } from "./differences.ts";
import { results } from "./results.ts";
import { type SavedValue, SavedWorkbook } from "./SavedWorkbook.ts";
import { SecondEngine } from "./SecondEngine.ts";

const byId = (id: string) => {
  const found = WORKBOOKS.find((workbook) => workbook.id === id);
  if (!found) throw new Error(`no workbook ${id}`);
  return found;
};

describe("a second formula engine", () => {
  it.each(WORKBOOKS.map(({ id }) => id))("agrees on every cell of %s", async (id) => {
    const saved = new SavedWorkbook(await xlsxFile(byId(id)));
    const engine = new SecondEngine(saved);
    expect(differences(results(saved), (sheet, at) => engine.at(sheet, at))).toEqual([]);
  });

  it("finds a result that is wrong", async () => {
    const saved = new SavedWorkbook(await xlsxFile(byId("budgetmall-exempel")));
    const wrong = results(saved);
    wrong.get("Finansieringsplan")?.set("B22", 459);
    const engine = new SecondEngine(saved);
    expect(differences(wrong, (sheet, at) => engine.at(sheet, at))).toEqual(["Finansieringsplan!B22: 459 is 458"]);
  });
});

describe("200 changes of the budget workbook's inputs", () => {
  it("leave every check green, and both engines of one mind", async () => {
    const workbook = byId("budgetmall");
    const saved = new SavedWorkbook(await xlsxFile(workbook));
    const engine = new SecondEngine(saved);
    const random = new SeededRandom(20261122);
    const inputs = new Map<string, CellValue>();
    const set = (at: string, value: number | string | null): void => {
      engine.set("Indata", at, value);
      inputs.set(`Indata!${at}`, value);
    };
    EXAMPLE.municipalities?.forEach(({ name, population }, i) => {
      set(`A${35 + i}`, name);
      set(`B${35 + i}`, population);
    });
    for (let edit = 0; edit < 200; edit += 1) {
      change(random, set, inputs);
      const values = calculate(workbook, inputs);
      const expected = new Map(
        [...results(saved)].map(([sheet, cells]) => [
          sheet,
          new Map([...cells.keys()].map((at) => [at, shown(values.at(sheet, at))])),
        ]),
      );
      expect(
        differences(expected, (sheet, at) => engine.at(sheet, at)),
        `after edit ${edit}`,
      ).toEqual([]);
      expect(engine.at("Kontroller", "A4"), `after edit ${edit}: ${JSON.stringify([...inputs])}`).toBe(
        "Alla 21 kontroller stämmer",
      );
    }
  }, 120_000);
});

/** What a treasurer does in the course of a year: a new grant, new population, a kommun that comes or goes. */
function change(
  random: SeededRandom,
  set: (at: string, value: number | string | null) => void,
  inputs: ReadonlyMap<string, CellValue>,
): void {
  const row = 35 + random.whole(0, 15);
  const column = random.pick(["B", "C", "D"]);
  const kommuner = [...inputs].filter(([at, value]) => at.startsWith("Indata!A") && typeof value === "string").length;
  const changes = [
    () => set(`${column}12`, random.whole(0, 30_000)),
    () => set(`${column}12`, random.decimal(30_000, 1)),
    // What the parties agree on instead of half the grant; 0 is left out.
    () => set(`${column}13`, 100 * random.whole(0, 80)),
    () => set(`${column}14`, 100 * random.whole(0, 80)),
    () => set("B18", random.whole(-2_000, 8_000)),
    () => set("B8", random.pick([0.1, 1, 100])),
    () => {
      set(`A${row}`, `Kommun ${row}`);
      set(`B${row}`, random.whole(1, 150_000));
    },
    () => {
      // Money without anyone to share it is an error, and rightly red.
      if (kommuner < 2) return;
      set(`A${row}`, null);
      set(`B${row}`, null);
    },
  ];
  random.pick(changes)();
}

const shown = (value: CellValue): SavedValue => (value instanceof CellError ? value.name : (value ?? undefined));
