import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import svSE from "hyperformula/i18n/languages/svSE";
import { describe, expect, test } from "vitest";
import { CliErrorCode } from "../../cli/errors/CliErrorCode.ts";
import { SWEDISH_FUNCTIONS } from "../../cli/report/SWEDISH_FUNCTIONS.ts";
import { shownFormula } from "../../cli/report/shownFormula.ts";
import { CLI_TEXTS } from "../../cli/text/CLI_TEXTS.ts";
import { visible } from "../../cli/text/visible.ts";
import { ENGLISH_STYLE } from "../../core/formula/FormulaStyle.ts";

const codes = Object.values(CliErrorCode).filter((code): code is CliErrorCode => typeof code === "number");
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe("error sentences", () => {
  test.each(codes)("FIL-%i has the same places in both languages, and says what to do", (code) => {
    const { sv, en } = CLI_TEXTS;
    expect(places(en.errors[code])).toEqual(places(sv.errors[code]));
    for (const sentence of [sv.errors[code], en.errors[code]]) expect(sentence).toMatch(/[.:] [A-ZÅÄÖ{]|: \{usage\}/);
  });

  test("every code is thrown somewhere", () => {
    const sources = readdirSync("cli", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !/^(text|errors[\\/]CliErrorCode)/.test(path))
      .map((path) => readFileSync(join("cli", path), "utf8"))
      .join("\n");
    for (const code of codes) expect(sources, CliErrorCode[code]).toContain(`CliErrorCode.${CliErrorCode[code]}`);
  });

  test("the codes that have been printed keep their numbers", () => {
    expect(codes.map((code) => `${code} ${CliErrorCode[code]}`)).toMatchInlineSnapshot(`
      [
        "101 unknownCommand",
        "102 unknownOption",
        "103 optionWithoutValue",
        "104 unknownOptionValue",
        "105 missingFileName",
        "106 tooManyFileNames",
        "107 optionMissing",
        "201 fileMissing",
        "202 isDirectory",
        "203 noPermission",
        "204 cannotRead",
        "205 fileTooLarge",
        "206 outputExists",
        "207 outputIsInput",
        "208 cannotWrite",
        "301 empty",
        "302 encrypted",
        "303 oldExcel",
        "304 openDocument",
        "305 binaryWorkbook",
        "306 plainText",
        "307 otherOffice",
        "308 notWorkbook",
        "401 truncated",
        "402 damaged",
        "403 duplicatePart",
        "404 unsafePart",
        "405 tooManyParts",
        "406 partTooLarge",
        "407 totalTooLarge",
        "408 bomb",
        "409 missingPart",
        "410 badXml",
        "411 tooManyCells",
        "412 tooManySheets",
        "413 doctype",
        "414 tooSpread",
        "415 tooMuchFormula",
        "901 internal",
      ]
    `);
  });
});

describe("the rest of the words", () => {
  test("have the same places in both languages", () => {
    const { sv, en } = CLI_TEXTS;
    for (const [name, text] of Object.entries(sv.report)) {
      const other = en.report[name as keyof typeof en.report];
      expect(places(JSON.stringify(other)), name).toEqual(places(JSON.stringify(text)));
    }
  });

  test("the help fits a narrow window", () => {
    for (const { help } of Object.values(CLI_TEXTS)) {
      expect(Math.max(...help.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    }
  });
});

describe("formulas in Swedish", () => {
  // HyperFormula's own list of what Excel in Swedish calls its functions.
  const known = (svSE as unknown as { functions: Record<string, string> }).functions;

  test.each(Object.entries(SWEDISH_FUNCTIONS))("%s is %s", (english, swedish) => {
    expect(known[english]).toBe(swedish);
  });

  test.each([
    ["=SUM(A1:A9,0.5)", "=SUMMA(A1:A9;0,5)"],
    ['=ROUND(A1*1.5,2)&"SUM(1.5,2)"', '=AVRUNDA(A1*1,5;2)&"SUM(1.5,2)"'],
    ["=IF(SUM!A1>0,TRUE,{1,2.5;3,4})", "=OM(SUM!A1>0;SANT;{1\\2,5;3\\4})"],
    ["=UNKNOWN(A1,2)+constructor(1)", "=UNKNOWN(A1;2)+constructor(1)"],
    ["=FINSAM.ALLOCATE(B2,C2:C9)", "=FINSAM.ALLOCATE(B2;C2:C9)"],
  ])("%s", (formula, shown) => {
    expect(shownFormula(formula, ENGLISH_STYLE, "sv")).toBe(shown);
    expect(shownFormula(formula, ENGLISH_STYLE, "en")).toBe(formula);
  });
});

test("text from a file is shown on one line, with what steers a terminal made visible", () => {
  expect(visible("Lön\r\n och\tarvode 1\u00a0000")).toBe("Lön och arvode 1\u00a0000");
  expect(visible("a\u001b[31mb\u009bc\u202ed\u0000e")).toBe("a\ufffd[31mb\ufffdc\ufffdd\ufffde");
});
