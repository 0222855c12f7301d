import type { Place } from "../engine/cellName.ts";
import type { Address } from "../engine/Spills.ts";
import type { TypedCell, Workbook } from "../engine/Workbook.ts";
import { type Area, placesIn } from "./Selection.ts";

/**
 * Copying and pasting cells. What leaves is text in columns, as every spreadsheet takes it, with numbers as typed: no
 * NBSP and no typographic minus, which Excel would read as text. What was copied here comes back as formulas.
 */
export class CellClipboard {
  readonly #workbook: Workbook;
  #copied: { readonly sheet: number; readonly area: Area; readonly text: string } | undefined;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  copy(sheet: number, area: Area): string {
    const rows = placesIn(area).map((row) => row.map((place) => this.#plainText({ ...place, sheet })).join("\t"));
    const text = rows.join("\n");
    this.#copied = { sheet, area, text };
    return text;
  }

  /** The cells to type so as to paste the text there. One copied cell fills the whole area. */
  paste(text: string, sheet: number, area: Area): TypedCell[] {
    const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
    const rows = lines.map((line) => line.split("\t"));
    const own = this.#copied?.text.replace(/\n$/, "") === lines.join("\n") ? this.#copied : undefined;
    const isOne = rows.length === 1 && rows[0]?.length === 1;
    const height = isOne ? area.bottom - area.top : rows.length - 1;
    const width = isOne ? area.right - area.left : Math.max(...rows.map((row) => row.length)) - 1;
    const target: Area = { ...area, bottom: area.top + height, right: area.left + width };
    return placesIn(target).flatMap((placesOfRow, row) =>
      placesOfRow.map((place, col): TypedCell => {
        const [fromRow, fromCol] = isOne ? [0, 0] : [row, col];
        const source: Place | undefined = own && { row: own.area.top + fromRow, col: own.area.left + fromCol };
        const cell = { ...place, sheet };
        const pasted = rows[fromRow]?.[fromCol] ?? "";
        return {
          cell,
          text: source ? this.#workbook.inputMoved({ ...source, sheet: own?.sheet ?? sheet }, cell) : pasted,
        };
      }),
    );
  }

  #plainText(cell: Address): string {
    const { text, value } = this.#workbook.shown(cell);
    return typeof value === "number" ? String(value).replace(".", ",") : text;
  }
}
