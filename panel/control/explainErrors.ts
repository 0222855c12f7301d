import { type FoundCall, ourCalls } from "../../core/formula/ourCalls.ts";
import { FUNCTIONS } from "../../core/index.ts";
import { calculate, onSheet, type Ranges, referenceKey, references } from "../calculate.ts";
import { cellsText } from "../selfTest/compareCase.ts";
import type { PanelText } from "../text/PanelText.ts";
import type { FormulaArgument, FormulaCell, HostDescription, HostRange, WorkbookHost } from "../WorkbookHost.ts";

/** A cell in error with the sentence that says why. */
export interface Explained {
  readonly cell: FormulaCell;
  readonly sentence: string;
}

/**
 * Finds each cell's sentence by calculating its calls anew in the core: Excel's own tooltip often shows none. All ranges
 * are read in one go, since every question to the host costs a round trip.
 */
export async function explainErrors(
  cells: readonly FormulaCell[],
  host: WorkbookHost,
  about: HostDescription,
  text: PanelText,
): Promise<readonly Explained[]> {
  const calls = cells.map((cell) => ourCalls(cell.formula, about.prefix, about.style));
  const wanted = calls.flatMap((found, i) =>
    found.flatMap((call) => references(call.arguments, cells[i]?.sheet ?? "")),
  );
  const unique = [...new Map(wanted.map((reference) => [referenceKey(reference), reference])).values()];
  const read = unique.length > 0 ? await host.readRanges(unique) : [];
  const ranges = new Map<string, HostRange | null>(
    unique.map((reference, i) => [referenceKey(reference), read[i] ?? null]),
  );
  return cells.map((cell, i) => {
    const find: Ranges = (reference) => ranges.get(referenceKey(onSheet(reference, cell.sheet))) ?? undefined;
    return { cell, sentence: explain(cell, calls[i] ?? [], find, about, text) };
  });
}

function explain(
  cell: FormulaCell,
  calls: readonly FoundCall[],
  ranges: Ranges,
  about: HostDescription,
  text: PanelText,
): string {
  if (cell.error === "#SPILL!") return text.control.noRoom;
  if (cell.error === "#BUSY!") return text.control.busy;
  let comesOut: string | undefined;
  for (const call of calls) {
    const definition = FUNCTIONS.find(({ id }) => id === call.id);
    if (!definition) return text.control.unknownFunction(about.prefix + call.id);
    if (!isReadable(call.arguments)) continue;
    const calculated = calculate(definition, call.arguments, ranges, about);
    if (!calculated.ok) return calculated.sentence;
    if (call.isWhole) comesOut = cellsText(calculated.result);
  }
  return comesOut === undefined ? text.control.unreadable : text.control.comesOut(comesOut);
}

function isReadable(given: readonly (FormulaArgument | undefined)[]): given is readonly FormulaArgument[] {
  return !given.includes(undefined);
}
