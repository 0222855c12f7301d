import type { Finding, Level, Replacement } from "../../core/audit/Finding.ts";
import { printedAuditCode } from "../../core/audit/text/findingSentence.ts";
import { areaAddress, areaOf } from "../../core/formula/Area.ts";
import type { Language } from "../../core/index.ts";
import { CLI_TEXTS } from "../text/CLI_TEXTS.ts";
import { fillIn } from "../text/fillIn.ts";
import { visible } from "../text/visible.ts";
import { type Audited, cellAt, countOf, LEVELS, replacementFormula } from "./Audited.ts";
import type { Auditor } from "./Auditor.ts";
import { shownFormula } from "./shownFormula.ts";
import { shownValue } from "./shownValue.ts";
import { wrapLines } from "./wrapLines.ts";

export interface Page {
  readonly language: Language;
  /** Characters to a line. */
  readonly width: number;
  readonly hasColours: boolean;
}

/** Of a replacement whose result fills many cells, so many are shown. */
const MOST_CHANGES = 12;

/** What a reader sees: sheet by sheet, cell by cell, and the number of each level last. */
export function plainReport({ file, workbook, findings }: Audited, auditor: Auditor, page: Page): string {
  const words = CLI_TEXTS[page.language].report;
  const lines = wrapLines(fillIn(words.title, { file }), page.width, "");
  const sheets = [...new Set(findings.map(({ place }) => place.sheet))];
  for (const sheet of sheets) {
    const heading = workbook.hidden.includes(sheet) ? words.hiddenSheet : words.sheet;
    lines.push("", ...wrapLines(fillIn(heading, { sheet }), page.width, ""));
    for (const finding of findings.filter(({ place }) => place.sheet === sheet)) {
      lines.push("", ...findingLines(finding, workbook, auditor, page));
    }
  }
  if (workbook.uncalculated > 0) {
    lines.push("", ...wrapLines(fillIn(words.uncalculated, { cells: workbook.uncalculated }), page.width, ""));
  }
  const counts = LEVELS.map((level) => {
    const n = countOf(findings, level);
    return fillIn(words.counts[level][n === 1 ? 0 : 1], { n });
  });
  lines.push("", findings.length === 0 ? words.nothing : `${counts.join(", ")}.`);
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Finding, workbook: Audited["workbook"], auditor: Auditor, page: Page): string[] {
  const words = CLI_TEXTS[page.language].report;
  const { place, level, code, formula, replacement } = finding;
  const cell = cellAt(workbook, place);
  const value = shownValue(cell?.value ?? null, cell?.look, words);
  const now = formula === null ? value : `${shownFormula(formula, workbook.style, page.language)} (${value})`;
  const word = auditor.levelWord(level, page.language);
  const head = `${place.address}  ${painted(word.toUpperCase(), level, page)}  ${printedAuditCode(code)}`;
  const sentence = auditor.findingSentence(forReader(finding, workbook, page), page.language);
  return [
    `  ${head}`,
    ...wrapLines(visible(sentence), page.width, "    "),
    ...wrapLines(now, page.width, `    ${words.now}`),
    ...(replacement ? replacementLines(replacement, workbook, page) : []),
  ];
}

/** Formulas inside the sentence read as those under it. */
function forReader(finding: Finding, { style }: Audited["workbook"], { language }: Page): Finding {
  const shown = (text: string): string => (text.startsWith("=") ? shownFormula(text, style, language) : text);
  const data = Object.entries(finding.data).map(([name, value]) => [
    name,
    typeof value === "string" ? shown(value) : value,
  ]);
  return { ...finding, formula: finding.formula && shown(finding.formula), data: Object.fromEntries(data) };
}

function replacementLines(replacement: Replacement, workbook: Audited["workbook"], page: Page): string[] {
  const words = CLI_TEXTS[page.language].report;
  const formula = replacementFormula(replacement, workbook);
  const lines =
    formula === undefined
      ? []
      : wrapLines(shownFormula(formula, workbook.style, page.language), page.width, `    ${words.replacement}`);
  const indent = " ".repeat(4 + words.replacement.length);
  if (replacement.clears.length > 0) {
    const cells = replacement.clears.map(({ address }) => address).join(", ");
    lines.push(...wrapLines(fillIn(words.clears, { cells }), page.width, indent));
  }
  const changes = changedCells(replacement);
  if (formula !== undefined && changes.length === 0) lines.push(...wrapLines(words.unchanged, page.width, indent));
  const look = cellAt(workbook, replacement.place)?.look;
  for (const { cell, before, after } of changes.slice(0, MOST_CHANGES)) {
    const values = [before, after].map((value) => shownValue(value, look, words));
    const change = fillIn(words.change, { cell, before: values[0] ?? "", after: values[1] ?? "" });
    lines.push(...wrapLines(change, page.width, indent));
  }
  const more = changes.length - MOST_CHANGES;
  if (more > 0) lines.push(...wrapLines(fillIn(words.moreChanges, { cells: more }), page.width, indent));
  return lines;
}

type Change = {
  readonly cell: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
};

/** The cells whose value the replacement changes. */
function changedCells({ place, before, after }: Replacement): Change[] {
  const area = areaOf(place.address);
  return after.flatMap((row, r) =>
    row.flatMap((value, c): Change[] => {
      const old = before[r]?.[c] ?? null;
      if (area === undefined || old === value) return [];
      const [top, left] = [area.top + r, area.left + c];
      return [{ cell: areaAddress({ top, left, bottom: top, right: left }), before: old, after: value }];
    }),
  );
}

const COLOURS: Readonly<Record<Level, string>> = { error: "31", warning: "33", note: "36" };

function painted(word: string, level: Level, { hasColours }: Page): string {
  return hasColours ? `\u001b[${COLOURS[level]}m${word}\u001b[0m` : word;
}
