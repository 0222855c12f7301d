import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../templates/calculate/calculate.ts";
import { WORKBOOKS } from "../../templates/index.ts";
import type { Workbook } from "../../templates/workbook/Workbook.ts";

interface Check {
  readonly what: string;
  readonly published: unknown;
  readonly recomputed: unknown;
  readonly difference: unknown;
  readonly ok: boolean;
  readonly class: string | null;
}

/** Last year's figures, printed in brackets beside the table's own and in no table of the data. */
const IN_BRACKETS = /^2022 /;

/** A figure to the 15 digits that a spreadsheet keeps. */
const figure = (value: unknown): string => String(typeof value === "number" ? Number(value.toPrecision(15)) : value);

interface Table {
  readonly document: string;
  readonly table: string;
  readonly rows: readonly (readonly [string, ...(number | null)[]])[];
  readonly checks: readonly Check[];
}

const TABLES = JSON.parse(
  readFileSync(new URL("../data/published-plans.json", import.meta.url), "utf8"),
) as readonly Table[];

/** The documents by the words that name them: what stands in brackets says only where the figures were found. */
const DOCUMENTS = [...new Set(TABLES.map(({ document }) => document))].map((document) => ({
  name: document.replace(/ \(.*$/, ""),
  tables: TABLES.filter((table) => table.document === document),
}));

const valuesOf = (workbook: Workbook): (string | number)[] =>
  workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ content }) => (content?.kind === "value" ? [content.value] : [])),
  );

const workbookOf = (name: string): Workbook => {
  const found = WORKBOOKS.filter((workbook) => valuesOf(workbook).some((value) => String(value).includes(name)));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} workbooks name "${name}"`);
  return found[0];
};

/** The lines of the sheet Kontroller: what the plan states, what its rows give, and the verdict. */
function linesOf(workbook: Workbook): { computed: unknown; stated: unknown; difference: unknown; verdict: unknown }[] {
  const values = calculate(workbook);
  const sheet = workbook.sheets.find(({ name }) => name === "Kontroller");
  const rows = [...(sheet?.cells.keys() ?? [])].filter((at) => /^E\d+$/.test(at)).map((at) => at.slice(1));
  return rows
    .map((row) => ({ row, verdict: values.at("Kontroller", `E${row}`) }))
    .filter(({ verdict }) => verdict !== null)
    .map(({ row, verdict }) => ({
      computed: values.at("Kontroller", `B${row}`),
      stated: values.at("Kontroller", `C${row}`),
      difference: values.at("Kontroller", `D${row}`),
      verdict,
    }));
}

it("there is a workbook for every document, and for no other", () => {
  const ids = DOCUMENTS.map(({ name }) => workbookOf(name).id);
  expect(new Set(ids).size).toBe(DOCUMENTS.length);
  expect(WORKBOOKS.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual([
    "budgetmall",
    "budgetmall-exempel",
  ]);
});

describe.each(DOCUMENTS)("$name", ({ name, tables }) => {
  const workbook = workbookOf(name);

  it("has every table, row by row, with the figures as published", () => {
    const rows = workbook.sheets.flatMap(({ cells }) =>
      [...cells].flatMap(([at, { content }]) => {
        if (!at.startsWith("A") || content?.kind !== "value") return [];
        const figures = [..."BCDEFGHIJ"].map((column) => cells.get(`${column}${at.slice(1)}`)?.content);
        return [[content.value, ...figures.flatMap((each) => (each?.kind === "value" ? [each.value] : []))].join("|")];
      }),
    );
    const printed = new Set(rows);
    for (const { table, rows: published } of tables) {
      for (const row of published) {
        expect(printed, table).toContain(row.filter((figure) => figure !== null).join("|"));
      }
    }
  });

  it("flags every failure of arithmetic, with its figures, and nothing else", () => {
    const failures = tables.flatMap(({ checks }) => checks).filter((check) => check.class === "arithmetic");
    const flagged = linesOf(workbook).filter(({ verdict }) => verdict !== "Stämmer");
    const figures = (all: readonly (readonly unknown[])[]): string[] =>
      all.map((each) => each.map(figure).join(" ")).sort();
    expect(figures(flagged.map(({ stated, computed, difference }) => [stated, computed, difference]))).toEqual(
      figures(failures.map(({ published, recomputed, difference }) => [published, recomputed, difference])),
    );
  });

  it("checks again every sum, share, carry and row that was found to be right", () => {
    const kinds = ["sum", "share", "carry", "row"];
    const right = tables.flatMap(({ checks }) =>
      (checks as readonly (Check & { kind: string })[]).filter(
        ({ ok, kind, what }) => ok && kinds.includes(kind) && !IN_BRACKETS.test(what),
      ),
    );
    const lines = linesOf(workbook).map(({ stated, computed }) => `${figure(stated)} ${figure(computed)}`);
    const missing = right.filter(({ published, recomputed }) => {
      const at = lines.indexOf(`${figure(published)} ${figure(recomputed)}`);
      if (at >= 0) lines.splice(at, 1);
      return at < 0;
    });
    expect(missing.map(({ what, published }) => `${what}: ${published}`)).toEqual([]);
  });

  it("notes where the parties deviate from 5 §, and only there", () => {
    const values = calculate(workbook);
    const sheet = workbook.sheets.find(({ name: each }) => each === "Kontroller");
    const verdicts = [...(sheet?.cells ?? [])].flatMap(([at, { content }]) =>
      content?.kind === "formula" && content.formula.includes("PARTSKONTROLL") ? [values.at("Kontroller", at)] : [],
    );
    const deviations = verdicts.filter((verdict) => verdict !== "Följer 5 §");
    expect(deviations).toEqual(
      tables.some(({ checks }) => checks.some((check) => check.class === "share-label"))
        ? ["Regionen 484 över, kommunerna 484 över"]
        : [],
    );
    const noted = valuesOf(workbook).some((value) => /avviker från 5 §/.test(String(value)));
    expect(noted).toBe(deviations.length > 0);
  });

  it("says that published amounts are the weights wherever they are", () => {
    const usesWeights = workbook.sheets.some(({ cells }) =>
      [...cells.values()].some(
        ({ content }) => content?.kind === "formula" && content.formula.includes("FINSAM.ALLOCATE("),
      ),
    );
    const says = valuesOf(workbook).some((value) => /publicerade beloppen är .*vikter i ALLOCATE/.test(String(value)));
    expect(says).toBe(usesWeights);
  });
});
