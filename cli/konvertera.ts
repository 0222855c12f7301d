import type { ExchangePlan } from "../core/exchange/ExchangePlan.ts";
import { EXCEL_FILE_FORM, GOOGLE_FILE_FORM, type Target } from "../core/exchange/FormulaForm.ts";
import { planExchange } from "../core/exchange/planExchange.ts";
import { withoutEntries } from "./exchange/calcChain.ts";
import { dynamicMetadata, type Metadata } from "./exchange/dynamicMetadata.ts";
import { type OutsideCall, outsideCells } from "./exchange/outsideCells.ts";
import { edited } from "./exchange/PartText.ts";
import { readExchange } from "./exchange/readExchange.ts";
import { sheetEdits } from "./exchange/sheetEdits.ts";
import { workbookParts } from "./exchange/workbookParts.ts";
import { openPackage } from "./package/openPackage.ts";
import { writePackage } from "./package/writePackage.ts";

/** What converting a file changes and leaves. */
export interface ConversionSummary {
  readonly plan: ExchangePlan;
  /** In the order of the tabs, so that the summary can follow it. */
  readonly sheets: readonly string[];
  readonly outside: readonly OutsideCall[];
}

export interface ConvertedFile {
  /** The workbook as a file. The very bytes that were given, where nothing is to be changed. */
  readonly file: Uint8Array;
  readonly summary: ConversionSummary;
}

/**
 * Converts a workbook file for the other program: our formulas, and the cells that their results fill. All else in the file
 * stays byte for byte. Converting again changes nothing.
 * @throws CliError for a file that cannot be read.
 */
export function konvertera(bytes: Uint8Array, to: Target): ConvertedFile {
  const source = openPackage(bytes);
  const read = readExchange(source);
  const plan = planExchange(read.workbook, to === "excel" ? EXCEL_FILE_FORM : GOOGLE_FILE_FORM);
  const summary = { plan, sheets: read.sheets.map(({ name }) => name), outside: outsideCells(source, read) };
  if (plan.changes.length === 0 && plan.clears.length === 0) return { file: bytes, summary };

  const parts = workbookParts(source);
  const numbers = new Map<string, number>();
  for (const [i, text] of read.sharedStrings.entries()) if (!numbers.has(text)) numbers.set(text, i);
  let metadata: Metadata | undefined;
  const metadataNumber = (): number => {
    metadata ??= dynamicMetadata(source, parts.book, parts.metadata);
    return metadata.number;
  };
  const changed = new Map<string, Uint8Array>();
  const gone = new Map<string, ReadonlySet<string>>();
  for (const { name, part } of read.sheets) {
    const ofSheet = planOf(plan, name);
    if (ofSheet.changes.length === 0 && ofSheet.clears.length === 0) continue;
    const { edits, withoutFormula } = sheetEdits(part, ofSheet, metadataNumber, (text) => numbers.get(text) ?? -1);
    changed.set(part.path, part.encode(edited(part.text, edits)));
    if (withoutFormula.size > 0) gone.set(parts.sheetIds.get(name) ?? "", withoutFormula);
  }
  for (const [path, content] of metadata?.parts ?? []) changed.set(path, content);
  if (parts.calcChain !== undefined && gone.size > 0) {
    changed.set(parts.calcChain, withoutEntries(source, parts.calcChain, gone));
  }
  return { file: writePackage(source, changed), summary };
}

function planOf(plan: ExchangePlan, sheet: string): ExchangePlan {
  const isHere = (place: { readonly sheet: string }): boolean => place.sheet === sheet;
  return {
    target: plan.target,
    changes: plan.changes.filter(isHere),
    clears: plan.clears.filter(isHere),
    left: plan.left.filter(isHere),
  };
}
