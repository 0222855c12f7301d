import { describe, expect, test } from "vitest";
import { defineFunction } from "../../../core/definition/defineFunction.ts";
import type { FunctionHelp } from "../../../core/definition/FunctionHelp.ts";
import { ErrorCode } from "../../../core/errors/codes.ts";
import { fail } from "../../../core/errors/FinsamError.ts";
import { catalogueSource } from "../../../core/reference/catalogueSource.ts";
import { exampleFormula } from "../../../core/reference/exampleFormula.ts";
import { functionCard, signature } from "../../../core/reference/functionCard.ts";
import { withFunctionTable } from "../../../core/reference/readmeTable.ts";
import { referencePage } from "../../../core/reference/referencePage.ts";

const words = (text: string) => ({ sv: `${text} sv`, en: `${text} en` });

const PROV = defineFunction({
  id: "PROV",
  parameters: [
    { name: "första", en: "first", kind: "number" },
    { name: "andra", en: "second", kind: "vector", optional: true },
  ],
  run: ({ första }) =>
    första < 0 ? fail(ErrorCode.negative, { parameter: "första", position: {}, value: första }) : första,
});
const HELP: FunctionHelp = {
  chapter: "equity",
  summary: words("summary"),
  parameters: { första: { help: words("p1"), cells: "B2" }, andra: { help: words("p2"), cells: "C2:C5" } },
  result: words("result"),
  traps: [words("trap1"), words("trap2")],
  examples: [{ arguments: [1.5, [["a", 2]]], result: [[1234.5]], note: words("note") }],
  mistakes: [{ arguments: [-1], error: "negative" }],
  sources: [words("source1"), words("source2")],
};
const BARE = defineFunction({ id: "BAR", parameters: [], isSingleCell: true, run: () => "x" });
const BARE_HELP: FunctionHelp = {
  chapter: "sharing",
  summary: words("bare"),
  parameters: {},
  result: words("bare result"),
  traps: [],
  examples: [
    { arguments: [], result: [["v1.0-x"]], note: words("one cell") },
    { arguments: [], result: [[1], [2000]], note: words("a column") },
    { arguments: [], result: [[1, 2]], note: words("a row") },
    {
      arguments: [],
      result: [
        [1, 2],
        [3, -4],
      ],
      note: words("a table"),
    },
  ],
  mistakes: [],
  sources: [],
};

describe("a function's card", () => {
  test("has everything in one language", () => {
    expect(functionCard(PROV, HELP, "sv")).toEqual({
      id: "PROV",
      chapter: "Eget kapital",
      summary: "summary sv",
      parameters: [
        { name: "första", help: "p1 sv", optional: false, cells: "B2" },
        { name: "andra", help: "p2 sv", optional: true, cells: "C2:C5" },
      ],
      result: "result sv",
      isSingleCell: false,
      traps: ["trap1 sv", "trap2 sv"],
      sources: ["source1 sv", "source2 sv"],
    });
    expect(functionCard(PROV, HELP, "en")).toMatchObject({
      chapter: "Equity",
      summary: "summary en",
      parameters: [
        { name: "first", help: "p1 en" },
        { name: "second", help: "p2 en" },
      ],
    });
    expect(functionCard(BARE, BARE_HELP, "sv").isSingleCell).toBe(true);
  });

  test("cannot be made without words for a parameter", () => {
    expect(() => functionCard(PROV, { ...HELP, parameters: {} }, "sv")).toThrow(
      'FINSAM.PROV: no help for the parameter "första"',
    );
  });

  test("shows how it is written, with what can be left out in brackets", () => {
    const card = functionCard(PROV, HELP, "sv");
    expect(signature(card, "FINSAM.PROV", ";")).toBe("FINSAM.PROV(första; [andra])");
    expect(signature(functionCard(PROV, HELP, "en"), "FINSAM_PROV", ",")).toBe("FINSAM_PROV(first, [second])");
    expect(signature(functionCard(BARE, BARE_HELP, "sv"), "B", ";")).toBe("B()");
  });
});

test.each<[Parameters<typeof exampleFormula>[1], string]>([
  [[], "=F()"],
  [[1.5, undefined, -0.25], "=F(1,5;;-0,25)"],
  [['a"b'], '=F("a""b")'],
  [
    [
      [
        [1, 2.5],
        ["x", 4],
      ],
    ],
    '=F({1\\2,5;"x"\\4})',
  ],
  [[[[1], [2]], 3], "=F({1;2};3)"],
])("an example is written as a Swede types it: %j", (values, formula) => {
  expect(exampleFormula("F", values)).toBe(formula);
});

test("the catalogue lists every function once, in order, each with its words", () => {
  const source = catalogueSource(["B", "A"]);
  expect(source.startsWith("// Generated from the files in core/functions.")).toBe(true);
  expect(source).toContain(
    'import { A, A_HELP } from "./functions/A.ts";\nimport { B, B_HELP } from "./functions/B.ts";\n',
  );
  expect(source).toContain("= [\n  A,\n  B,\n];\n");
  expect(source).toContain("= {\n  A: A_HELP,\n  B: B_HELP,\n};\n");
});

describe("the README's table", () => {
  const START = "<!-- functions:start (npm run generate) -->";
  const END = "<!-- functions:end -->";
  const help = { PROV: HELP, BAR: BARE_HELP };

  test("stands between its markers, and nothing else is touched", () => {
    const written = withFunctionTable(`before\n${START}\nold\n${END}\nafter\n`, [PROV, BARE], help);
    expect(written).toBe(
      [
        "before",
        START,
        "| function | what it does |",
        "| --- | --- |",
        "| `FINSAM.PROV(första; [andra])` | summary en |",
        "| `FINSAM.BAR()` | bare en |",
        END,
        "after\n",
      ].join("\n"),
    );
    expect(withFunctionTable(written, [PROV, BARE], help)).toBe(written);
  });

  test.each([`x ${START} y`, `x ${END} y`, "x"])("cannot be written into %j", (readme) => {
    expect(() => withFunctionTable(readme, [], {})).toThrow("README.md has lost its markers");
  });
});

describe("the reference page", () => {
  const page = referencePage([PROV, BARE], { PROV: HELP, BAR: BARE_HELP });
  const [bare = "", prov = ""] = page.split("## Eget kapital");

  test("begins with what is general and ends with one line break", () => {
    expect(
      page.startsWith(
        "<!-- Generated from core/functions. Do not edit; run: npm run generate -->\n\n# Funktionerna\n\n",
      ),
    ).toBe(true);
    expect(page).toMatch(
      /\nI Excel heter de `FINSAM\.X`, i Google Kalkylark `FINSAM_X`\. .*\nHakparenteser betyder .*\n\n## Fördela pengar\n\n### BAR\n/,
    );
    expect(page).toMatch(/[^\n]\n$/);
  });

  test("has the chapters in reading order, and no empty one", () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(["Fördela pengar", "Eget kapital"]);
  });

  test("has a section per function, with every part that it has", () => {
    expect(prov).toBe(
      [
        "",
        "",
        "### PROV",
        "",
        "`FINSAM.PROV(första; [andra])`",
        "",
        "summary sv",
        "",
        "| parameter | betydelse |",
        "| --- | --- |",
        "| `första` | p1 sv |",
        "| `andra` (valfri) | p2 sv |",
        "",
        "**Svar.** result sv",
        "",
        "**Exempel**",
        "",
        "| formel | svar | |",
        "| --- | --- | --- |",
        '| `=FINSAM.PROV(1,5;{"a"\\2})` | 1\u00a0234,5 | note sv |',
        "",
        "**Fel och vad de säger**",
        "",
        "| formel | meddelande |",
        "| --- | --- |",
        "| `=FINSAM.PROV(-1)` | FINSAM-110: första: −1 är negativt. Skriv 0 eller ett positivt tal. |",
        "",
        "**Se upp**",
        "",
        "- trap1 sv",
        "- trap2 sv",
        "",
        "**Källa.** source1 sv source2 sv",
        "",
      ].join("\n"),
    );
  });

  test("has no heading for what a function does not have", () => {
    expect(bare).not.toMatch(/betydelse|Fel och vad|Se upp|Källa/);
    expect(bare).toContain("`FINSAM.BAR()`\n\nbare sv\n\n**Svar.** bare result sv\n");
  });

  test("shows cells side by side, and the rows of a table apart", () => {
    const answers = [...bare.matchAll(/^\| `=FINSAM\.BAR\(\)` \| (.*) \| .* \|$/gm)].map(([, answer]) => answer);
    expect(answers).toEqual(["v1.0-x", "1 · 2\u00a0000", "1 · 2", "1 · 2 / 3 · −4"]);
  });

  test("leaves out a function without words", () => {
    expect(referencePage([PROV, BARE], { PROV: HELP })).not.toContain("BAR");
  });

  test("fails where a mistake is none, and where something else breaks", () => {
    const wrong = (mistakes: FunctionHelp["mistakes"]) => () => referencePage([PROV], { PROV: { ...HELP, mistakes } });
    expect(wrong([{ arguments: [1], error: "negative" }])).toThrow("=FINSAM.PROV(1) should have failed with negative");
    const broken = defineFunction({
      id: "PROV",
      parameters: [],
      run: () => {
        throw new TypeError("broken");
      },
    });
    const help = { ...BARE_HELP, mistakes: [{ arguments: [], error: "negative" }] } as const;
    expect(() => referencePage([broken], { PROV: help })).toThrow(new TypeError("broken"));
  });
});
