import { describe, expect, test } from "vitest";
import { FUNCTIONS, HELP } from "../../core/index.ts";
import { PUBLISHED_CASES } from "../../core/reference/publishedCases.ts";
import { FakeGoogle, type GoogleSetup } from "./fake/FakeGoogle.ts";

const SHEET = "Finsam självtest";
const CASES = FUNCTIONS.reduce((sum, { id }) => sum + (HELP[id]?.examples.length ?? 0), PUBLISHED_CASES.length);

function tested(setup: GoogleSetup = {}): FakeGoogle {
  const google = new FakeGoogle(setup);
  google.call("runSelfTestSheet");
  google.book.cells.flush();
  return google;
}

/** The cells of a column, from the first case down. */
function column(google: FakeGoogle, number: number): unknown[] {
  const last = Math.max(
    ...[...(google.book.cells.sheets.get(SHEET)?.keys() ?? [])].map((key) => Number(key.split(",")[0])),
  );
  return Array.from({ length: last - 3 }, (_, i) => google.cell(SHEET, i + 4, number).value).filter(
    (value) => value !== "",
  );
}

describe.each(["sv_SE", "en_US"] as const)("Självtest in %s", (locale) => {
  const google = tested({ locale, sheets: { Blad1: [["mitt", 1]] } });

  test("says what it will do before it does it", () => {
    expect(google.alerts[0]).toMatchObject({ title: "Självtest", buttons: "OK_CANCEL" });
    expect(google.alerts[0]?.prompt).toMatch(
      new RegExp(`Ett nytt blad, ”${SHEET}”, läggs till.*${CASES} kända exempel`),
    );
  });

  test("runs every worked example and every published case, each as a formula in a cell", () => {
    const names = [
      ...FUNCTIONS.flatMap(({ id }) => (HELP[id]?.examples ?? []).map(() => id)),
      ...PUBLISHED_CASES.map(({ id }) => id),
    ];
    expect(column(google, 2)).toEqual(names);
    const formulas = [...(google.book.cells.sheets.get(SHEET)?.values() ?? [])].map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.startsWith("=FINSAM_"))).toHaveLength(CASES);
    expect(column(google, 1)).toEqual(names.map(() => "Rätt"));
  });

  test("counts them on the sheet itself, and in the closing words", () => {
    expect(google.cell(SHEET, 2, 1).value).toBe(`Rätt: ${CASES} av ${CASES}`);
    expect(google.alerts[1]?.prompt).toMatch(
      new RegExp(`^Alla ${CASES} svar är rätt\\. Version \\d+\\.\\d+\\.\\d+\\.`),
    );
  });

  test("writes no decimal mark, comma or array constant in a formula", () => {
    for (const { formula } of google.book.cells.sheets.get(SHEET)?.values() ?? []) {
      expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/[,.{}\\]/);
    }
  });

  test("leaves the other sheets alone", () => {
    expect(google.book.sheets.map(({ name }) => name)).toEqual(["Blad1", SHEET]);
    expect(google.cell("Blad1", 1, 1).value).toBe("mitt");
  });
});

describe("a wrong answer shows", () => {
  // The add-on's own functions are replaced in the cells, as if another version ran there.
  const lying = (answer: (name: string, given: readonly unknown[], honest: unknown) => unknown): FakeGoogle => {
    const google = new FakeGoogle();
    const honest = google.book.cells.callFunction;
    google.book.cells.callFunction = (name, given) => answer(name, given, honest(name, given));
    google.call("runSelfTestSheet");
    google.book.cells.flush();
    return google;
  };
  const wrongRows = (google: FakeGoogle): number => column(google, 1).filter((value) => value === "Fel").length;
  const allocations =
    CASES - FUNCTIONS.reduce((sum, { id }) => sum + (id === "ALLOCATE" ? 0 : (HELP[id]?.examples.length ?? 0)), 0);

  test("when one part of an allocation is a unit too high", () => {
    const google = lying((name, _, honest) => {
      const [first, ...rest] = honest as number[][];
      return name === "FINSAM_ALLOCATE" ? [[(first?.[0] ?? 0) + 1, ...(first?.slice(1) ?? [])], ...rest] : honest;
    });
    expect(wrongRows(google)).toBe(allocations);
    expect(google.cell(SHEET, 2, 1).value).toBe(`Rätt: ${CASES - allocations} av ${CASES}`);
    expect(google.alerts[1]?.prompt).toContain(`${CASES - allocations} av ${CASES} svar är rätt`);
  });

  test("when a function fails", () => {
    const google = lying((name, _, honest) => {
      if (name === "FINSAM_ALLOCATE") throw new Error("FINSAM-901");
      return honest;
    });
    expect(wrongRows(google)).toBe(allocations);
  });

  test("when a function answers nothing at all", () => {
    const google = lying((name, _, honest) => (name === "FINSAM_EGETKAPITAL" ? "" : honest));
    expect(wrongRows(google)).toBe(HELP.EGETKAPITAL?.examples.length);
  });
});

test("waits for Google to calculate, and starts no more than thirty calls at a time", () => {
  const google = tested({ slowness: 4 });
  expect(google.sleeps).toBeGreaterThan(0);
  expect(google.cell(SHEET, 2, 1).value).toBe(`Rätt: ${CASES} av ${CASES}`);
});

test("gives up in the end if Google never answers, and says how to read the sheet", () => {
  const google = tested({ slowness: 1e9 });
  expect(google.alerts[1]?.prompt).toMatch(/^0 av .*Laddar/);
  expect(google.cell(SHEET, 2, 1).value).toBe(`Rätt: 0 av ${CASES}`);
});

test("pressing Avbryt adds nothing", () => {
  const google = tested({ presses: "CANCEL" });
  expect(google.book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});

test("an earlier protocol is somebody's record and stays", () => {
  const google = tested();
  google.call("runSelfTestSheet");
  expect(google.book.sheets.map(({ name }) => name)).toEqual(["Blad1", SHEET, `${SHEET} 2`]);
});
