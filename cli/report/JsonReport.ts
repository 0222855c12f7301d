import type { Level } from "../../core/audit/Finding.ts";
import { printedAuditCode } from "../../core/audit/text/findingSentence.ts";
import type { Place } from "../../core/formula/FormulaArgument.ts";
import type { Language } from "../../core/index.ts";
import { CORE_VERSION } from "../../core/version.ts";
import type { CliError } from "../errors/CliError.ts";
import { printedCliCode } from "../errors/CliErrorCode.ts";
import { errorSentence } from "../text/errorSentence.ts";
import { type Audited, countOf, replacementFormula } from "./Audited.ts";
import type { Auditor } from "./Auditor.ts";

/** Raised when something that is here changes its meaning or goes away; what is only added does not raise it. */
const VERSION = 1;

/** What `finsam granska --json` prints. Formulas are in English, with `,` between arguments, as the file holds them. */
export interface JsonReport {
  readonly format: "finsam-granska";
  readonly version: typeof VERSION;
  /** The version of the program that audited. */
  readonly program: string;
  /** The file's name, without its folder. */
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Formulas whose result the file does not hold: they have not been audited. */
  readonly uncalculated: number;
  readonly counts: Readonly<Record<Level, number>>;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  /** `GRANSKA-102`; never reused for anything else. */
  readonly code: string;
  readonly level: Level;
  readonly sheet: string;
  readonly address: string;
  readonly about: readonly Place[];
  /** In the language that was asked for. */
  readonly sentence: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** null: what stands in the cell was typed. */
  readonly formula: string | null;
  readonly replacement: null | {
    readonly sheet: string;
    readonly address: string;
    readonly formula: string | null;
    readonly before: readonly (readonly (number | string | null)[])[];
    readonly after: readonly (readonly (number | string | null)[])[];
    readonly clears: readonly Place[];
  };
}

/** What it prints instead when the file could not be audited. */
export interface JsonFailure {
  readonly format: "finsam-granska";
  readonly version: typeof VERSION;
  readonly program: string;
  readonly error: { readonly code: string; readonly sentence: string };
}

export function jsonReport({ file, workbook, findings }: Audited, auditor: Auditor, language: Language): JsonReport {
  return {
    format: "finsam-granska",
    version: VERSION,
    program: CORE_VERSION,
    file,
    sheets: workbook.sheets.map(({ name }) => ({ name, hidden: workbook.hidden.includes(name) })),
    uncalculated: workbook.uncalculated,
    counts: {
      error: countOf(findings, "error"),
      warning: countOf(findings, "warning"),
      note: countOf(findings, "note"),
    },
    findings: findings.map((finding) => {
      const { code, level, place, about, data, formula, replacement } = finding;
      const sentence = auditor.findingSentence(finding, language);
      return {
        code: printedAuditCode(code),
        level,
        sheet: place.sheet,
        address: place.address,
        about,
        sentence,
        data,
        formula,
        replacement: replacement && {
          sheet: replacement.place.sheet,
          address: replacement.place.address,
          formula: replacementFormula(replacement, workbook) ?? null,
          before: replacement.before,
          after: replacement.after,
          clears: replacement.clears,
        },
      };
    }),
  };
}

export function jsonFailure(error: CliError, language: Language): JsonFailure {
  const { code } = error;
  const said = { code: printedCliCode(code), sentence: errorSentence(error, language) };
  return { format: "finsam-granska", version: VERSION, program: CORE_VERSION, error: said };
}

/** JSON leaves some characters as they are that steer a terminal; escaped, they mean the same. */
export function jsonText(report: JsonReport | JsonFailure): string {
  const text = JSON.stringify(report, null, 2);
  return `${text.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
