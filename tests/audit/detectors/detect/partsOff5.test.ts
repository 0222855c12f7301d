import { describe, expect, test } from "vitest";
import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { partsOff5 } from "../../../../core/audit/detect/partsOff5.ts";
import { at, found, told } from "./alone.ts";

/** Region 500 above a quarter, municipalities 500 below. */
const OFF = ["Staten | 5000", "Regionen | 3000", "Kommunerna | 2000"];

const plan = (rows: readonly string[], total = "10000", heading = "2025"): string =>
  `Part | ${heading}\n${rows.join("\n")}\nSumma bidrag | ${total}`;

const say = (rows: readonly string[], total?: string, heading?: string): string[] =>
  told(partsOff5, plan(rows, total, heading));

describe("contributions that are not a half, a quarter and a quarter", () => {
  test("are a warning at their total, with who pays more and less", () => {
    expect(found(partsOff5, plan(OFF, "=SUM(B2:B4) → 10000"))).toEqual([
      {
        code: AuditCode.partsOff5,
        level: "warning",
        place: at("B5"),
        about: [at("B2:B4")],
        data: {
          variant: "plain",
          label: "Summa bidrag",
          outcome: "Regionen 500 över, kommunerna 500 under",
        },
        formula: "=SUM(B2:B4)",
        replacement: null,
      },
    ]);
  });

  test("are about all their rows, in whatever order they stand", () => {
    const rows = ["Kommunerna | 2000", "Regionen | 3000", "Försäkringskassan | 2500", "Arbetsförmedlingen | 2500"];
    expect(found(partsOff5, plan(rows))[0]?.about).toEqual([at("B2:B5")]);
    const mixed = ["Regionen | 3000", "Staten | 5000", "Ale kommun | 1500", "Orust kommun | 500"];
    expect(found(partsOff5, plan(mixed))[0]?.about).toEqual([at("B2:B5")]);
  });

  test.each([
    ["as the act says", ["Staten | 5000", "Regionen | 2500", "Kommunerna | 2500"]],
    ["without the state", ["Regionen | 3000", "Ale kommun | 1000", "Orust kommun | 1000"]],
    ["without the region", ["Staten | 5000", "Ale kommun | 1000", "Orust kommun | 1000"]],
    ["without the municipalities", ["Försäkringskassan | 2500", "Arbetsförmedlingen | 2500", "Regionen | 3000"]],
    ["without amounts", ["Staten | 0", "Regionen | 0", "Kommunerna | 0"]],
  ])("%s: nothing", (_, rows) => {
    expect(say(rows, String(rows.reduce((sum, row) => sum + Number(row.split("|")[1]), 0)))).toEqual([]);
  });

  test("are looked for year by year, where all three pay", () => {
    const years = (headings: string, region: string): string[] =>
      told(
        partsOff5,
        `Part | ${headings}\nStaten | 5000 | 5000\nRegionen | 3000 | ${region}\nKommunerna | 2000 | 2000\nSumma | =SUM(B2:B4) → 10000 | =SUM(C2:C4) → 9999`,
      );
    expect(years("2025 | 2026", "3000")).toEqual(["warning B5", "warning C5"]);
    expect(years("2025 | 2026", "")).toEqual(["warning B5"]);
    expect(years("Budget | Utfall", "3000")).toEqual(["warning B5"]);
    expect(years("Budget | Bokslut 2024", "3000")).toEqual(["warning B5"]);
  });

  test("whoever of a party pays that year", () => {
    const rows =
      "Försäkringskassan | 2500 |\nArbetsförmedlingen | 2500 | 5000\nRegionen | 3000 | 3000\nKommunerna | 2000 | 2000";
    expect(told(partsOff5, `Part | 2025 | 2026\n${rows}\nSumma bidrag | 10000 | 10000`)).toEqual([
      "warning B6",
      "warning C6",
    ]);
  });

  test("also in a table without headings", () => {
    expect(told(partsOff5, `${OFF.join("\n")}\nSumma bidrag | 10000`)).toEqual(["warning B4"]);
  });
});

describe("the rows of a party", () => {
  test.each([
    ["an opening balance is nobody's contribution", [...OFF, "Ingående balans | 700"], "10700", true],
    ["other income is not either", [...OFF, "Räntor | 700"], "10700", false],
    ["nor beside single ones", ["Staten | 5000", "Regionen | 3000", "Ale | 2000", "Räntor | 700"], "10700", false],
    [
      "nor a surplus that the sum takes",
      ["Staten | 5000", "Regionen | 3000", "Ale | 2000", "Överskott | 700"],
      "=SUM(B2:B5) → 10700",
      false,
    ],
    ["a town by its name", ["Staten | 5000", "Regionen | 3000", "Borås stad | 1200", "Ale | 800"], "10000", true],
    ["a town's committee", ["Staten | 5000", "Regionen | 3000", "Borås stads nämnd | 2000"], "10000", true],
    ["a place of two words", ["Staten | 5000", "Regionen | 3000", "Lilla Edet | 1200", "Ale | 800"], "10000", true],
    ["a place with a hyphen", ["Staten | 5000", "Regionen | 3000", "Upplands-Bro | 1200", "Ale | 800"], "10000", true],
    ["no place: a small letter", ["Staten | 5000", "Regionen | 3000", "Ale | 1200", "gemensamt | 800"], "10000", false],
    ["no place: a number behind", ["Staten | 5000", "Regionen | 3000", "Ale | 1200", "Del 2 | 800"], "10000", false],
    ["no place: a number before", ["Staten | 5000", "Regionen | 3000", "Ale | 1200", "2 Orust | 800"], "10000", false],
    ["no place: three words", ["Staten | 5000", "Regionen | 3000", "Ale Orust Tjörn | 2000"], "10000", false],
    ["a name beside all municipalities", [...OFF, "Stadsmissionen | 700"], "10700", false],
    ["a municipality's name beside another's", [...OFF.slice(0, 2), "Ale kommun | 1200", "Orust | 800"], "10000", true],
  ])("%s", (_, rows, total, isTold) => {
    expect(say(rows, total)).toEqual(isTold ? [`warning B${rows.length + 2}`] : []);
  });

  test("count through a subtotal, right or wrong, and the subtotal itself where nothing explains it", () => {
    const subtotal = (ale: number, orust: number, kommuner: number): string[] => [
      "Staten | 5000",
      "Regionen | 3000",
      `Ale | ${ale}`,
      `Orust | ${orust}`,
      `Summa kommuner | ${kommuner}`,
    ];
    expect(say(subtotal(1500, 500, 2000))).toEqual(["warning B7"]);
    // The rows follow the act: only the subtotal is wrong, and that is told by its own detector.
    expect(say(["Staten | 5000", "Regionen | 2500", ...subtotal(1500, 1000, 2400).slice(2)], "9900")).toEqual([]);
    // Above everything there is nothing that it could be made of.
    expect(say(["Kommunerna totalt | 2000", "Staten | 5000", "Regionen | 3000"])).toEqual(["warning B5"]);
  });

  test("of two subtotals alone are not told apart", () => {
    const rows = ["Staten | 5000", "Regionen | 3000", "Summa stat och region | =SUM(B2:B3) → 8000"];
    const more = [...rows, "Ale | 1500", "Orust | 500", "Summa kommuner | =SUM(B5:B6) → 2000"];
    expect(say(more, "=B4+B7 → 10000")).toEqual([]);
  });
});
