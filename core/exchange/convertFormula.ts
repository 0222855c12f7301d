import { ENGLISH_STYLE, type FormulaStyle } from "../formula/FormulaStyle.ts";
import { styleOf } from "../formula/styleOf.ts";
import { tokenize } from "../formula/tokenize.ts";
import { withMarks } from "../formula/withMarks.ts";
import { arrayInside } from "./arrayWrapper.ts";
import { openDummy } from "./dummyFunction.ts";
import type { FormulaForm } from "./FormulaForm.ts";
import { forExcel, forSheetsFile } from "./forExcel.ts";
import type { LeftReason } from "./LeftReason.ts";
import { callsAmong, isWholeCall } from "./ourFunctions.ts";
import { respell, type SpillArea } from "./respell.ts";

/** What converting one formula comes to. */
export type Conversion =
  /** No call of ours in it, and nothing that Sheets left behind. */
  | { readonly kind: "foreign" }
  /** Ours, and already as the target keeps it. */
  | { readonly kind: "same" }
  | {
      readonly kind: "changed";
      readonly formula: string;
      /** Whether the formula was a text in Sheets' wrapper, and the cell's value all that was left of it. */
      readonly wasWrapped: boolean;
      /** What Sheets cut an array formula to. */
      readonly size: { readonly rows: number; readonly columns: number } | undefined;
    }
  /** A cell that another formula filled when Sheets wrote the file. */
  | { readonly kind: "spilled" }
  | { readonly kind: "left"; readonly reason: LeftReason; readonly about: string };

export interface Surroundings {
  /** The marks of texts that Sheets wrapped, where the texts themselves do not tell. */
  readonly wrapped?: FormulaStyle;
  readonly spillArea?: SpillArea;
}

/**
 * Converts one formula, the `=` included, to the form of a host. Reads every form that Excel, Sheets and the programs in
 * between write our functions in; strings, sheet names and everything that is not ours stay to the last character.
 * Converting again changes nothing.
 */
export function convertFormula(formula: string, form: FormulaForm, around: Surroundings = {}): Conversion {
  if (!mayBeOurs(formula, form)) return { kind: "foreign" };
  const outer = isLiveSheets(form) ? (styleOf(formula, form.style) ?? form.style) : ENGLISH_STYLE;
  const opened = openDummy(formula, outer, around.wrapped ?? form.style);
  if (opened.kind === "spilled") return opened;
  if (opened.kind === "unreadable") return { kind: "left", reason: "unreadable", about: "" };
  const wasWrapped = opened.kind === "opened";
  let text = wasWrapped ? opened.formula : formula;
  const calls = callsAmong(tokenize(text), form.prefix);
  if (calls.length === 0 && !wasWrapped) return { kind: "foreign" };
  const foreign = wasWrapped ? opened.texts.find((inner) => !holdsOurs(inner, form)) : undefined;
  if (foreign !== undefined) return { kind: "left", reason: "foreign", about: firstFunction(foreign) };
  const unknown = calls.find(({ isKnown }) => !isKnown);
  if (unknown) return { kind: "left", reason: "unknownFunction", about: unknown.id };

  const array = arrayInside(text);
  const size = array?.size;
  if (array && unwraps(array.formula, text, size !== undefined, form)) text = array.formula;
  if (wasWrapped && form.target === "excel") {
    const named = forExcel(text, form.prefix, form.isFile);
    if (typeof named !== "string") return { kind: "left", ...named };
    text = named;
  }
  if (!wasWrapped && form.target === "excel") {
    const about = sheetsArray(text);
    if (about !== undefined) return { kind: "left", reason: "notInExcel", about };
  }
  if (wasWrapped && form.target === "google" && form.isFile) text = forSheetsFile(text);
  const written = respell(text, form, around.spillArea ?? (() => undefined));
  if (typeof written !== "string") return { kind: "left", reason: "spillReference", about: written.unknownSpill };
  if (written === formula) return { kind: "same" };
  return { kind: "changed", formula: withMarks(written, outer, form.style), wasWrapped, size };
}

/** A quick look: most formulas of a workbook are not ours. */
export function mayBeOurs(formula: string, form: FormulaForm): boolean {
  const upper = formula.toUpperCase();
  const namespace = form.prefix
    .replace(/^_xldudf_/i, "")
    .slice(0, -1)
    .toUpperCase();
  return upper.includes("FINSAM") || upper.includes(namespace) || upper.includes("XLUDF.DUMMYFUNCTION");
}

const isLiveSheets = (form: FormulaForm): boolean => form.target === "google" && !form.isFile;

/** Also a wrapper in the wrapper, which is judged by its own text. */
function holdsOurs(text: string, form: FormulaForm): boolean {
  return (
    callsAmong(tokenize(text), form.prefix).length > 0 ||
    openDummy(`=${text}`, ENGLISH_STYLE, form.style).kind !== "none"
  );
}

/**
 * Excel spills by itself. Sheets needs its ARRAYFORMULA where a result of ours is calculated on, and a user may have put it
 * around a call of ours as well: only what Sheets itself made when it opened a file from Excel is taken away.
 */
function unwraps(inner: string, whole: string, isConstrained: boolean, form: FormulaForm): boolean {
  if (form.target === "excel") return true;
  const isStored = /_xldudf_|FINSAM\./i.test(whole);
  return isWholeCall(inner, form.prefix) && (isConstrained || isStored);
}

/** A part of a formula that Sheets calculates as an array: Excel has no such function, and needs none around the whole. */
function sheetsArray(text: string): string | undefined {
  const tokens = tokenize(text);
  const name = tokens.find(
    (token, i) => /^ARRAY(?:FORMULA|_CONSTRAIN)$/i.test(token.text) && tokens[i + 1]?.text === "(",
  );
  return name?.text.toUpperCase();
}

function firstFunction(text: string): string {
  const tokens = tokenize(text);
  const name = tokens.find(({ kind }, i) => kind === "name" && tokens[i + 1]?.text === "(");
  return name?.text.toUpperCase() ?? "";
}
