import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ENGLISH_STYLE, type FormulaStyle } from "../../core/formula/FormulaStyle.ts";
import { withMarks } from "../../core/formula/withMarks.ts";
import { address, parseBlock, placesOf } from "../../templates/workbook/address.ts";
import { SavedWorkbook } from "../templates/SavedWorkbook.ts";
import { SPILLED, wrapped } from "./forms.ts";

/**
 * What Sheets would write if it had calculated a workbook that Excel saved, and the user then downloaded it as xlsx: every
 * formula with a call of ours wrapped as text in the spreadsheet's own marks, every cell of its result as COMPUTED_VALUE.
 * The form is that of a real file from Sheets; nothing of the converter is used.
 */
export function fakeSheetsExport(savedByExcel: Uint8Array, marks: FormulaStyle): Uint8Array {
  const saved = new SavedWorkbook(savedByExcel);
  const parts = unzipSync(savedByExcel);
  // Sheets knows neither cell metadata nor the part that it refers to.
  delete parts["xl/metadata.xml"];
  edit(parts, "[Content_Types].xml", (xml) => xml.replace(/<Override PartName="\/xl\/metadata.xml"[^>]*\/>/, ""));
  edit(parts, "xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship [^>]*sheetMetadata"[^>]*\/>/, ""));
  [...saved.sheets.values()].forEach((cells, i) => {
    edit(parts, `xl/worksheets/sheet${i + 1}.xml`, (xml) => {
      let exported = xml;
      for (const [at, { formula, fills, value }] of cells) {
        if (!formula?.includes("_xldudf_FINSAM_")) continue;
        const typed = withMarks(formula.replace(/_xldudf_FINSAM_/g, "FINSAM_"), ENGLISH_STYLE, marks);
        exported = withCell(exported, at, wrapped(typed, fallback(value)), value);
        for (const place of placesOf(parseBlock(fills ?? at)).map(address)) {
          if (place === at) continue;
          const filled = cells.get(place)?.value;
          exported = withCell(exported, place, SPILLED(fallback(filled)), filled);
        }
      }
      return exported;
    });
  });
  return zipSync(parts);
}

type Value = number | string | boolean | undefined;

function edit(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  parts[path] = strToU8(change(strFromU8(parts[path] as Uint8Array)));
}

/** `1.0`, `0.25`, `"text"`. */
function fallback(value: Value): string {
  if (typeof value === "number") return Number.isInteger(value) ? `${value}.0` : String(value);
  return `"${String(value ?? "").replace(/"/g, '""')}"`;
}

function withCell(xml: string, at: string, formula: string, value: Value): string {
  const cell = new RegExp(`<c r="${at}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  const type = typeof value === "number" ? "" : ' t="str"';
  const escaped = (text: string): string =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  if (!cell.test(xml)) throw new Error(`no ${at}`);
  return xml.replace(
    cell,
    (_, style = "") =>
      `<c r="${at}"${style}${type}><f>${escaped(formula.slice(1))}</f><v>${escaped(String(value ?? ""))}</v></c>`,
  );
}
