import type { Sheet } from "../../../templates/workbook/Workbook.ts";

/** The set with notes. LTSC 2021 and 2024 do not have it. */
const NOTES_SET = "1.18";

/**
 * Notes on cells, or, where this Excel lets no add-in write them, the same words as the message that Excel shows when the
 * cell is selected. After the rules of what cells accept, to which that message belongs. Not synchronised.
 */
export function addNotes(page: Excel.Worksheet, { cells }: Sheet): void {
  const hasNotes = Office.context.requirements.isSetSupported("ExcelApi", NOTES_SET);
  for (const [at, { note }] of cells) {
    if (note === undefined) continue;
    if (hasNotes) page.notes.add(at, note);
    else page.getRange(at).dataValidation.prompt = { showPrompt: true, title: "", message: note };
  }
}
