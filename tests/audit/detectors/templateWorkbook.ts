import type { AuditCell, AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { ENGLISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { CellError } from "../../../templates/calculate/CellError.ts";
import { type Cell, calculate, FORMATS, type Sheet, type Workbook } from "../../../templates/index.ts";
import { address, blockFrom, parseAddress, placesOf } from "../../../templates/workbook/address.ts";

/** One of our own workbooks as a host would hand it over, with the values that it shows. */
export function templateWorkbook(workbook: Workbook): AuditWorkbook {
  const values = calculate(workbook);
  return {
    style: ENGLISH_STYLE,
    names: Object.fromEntries(
      Object.entries(workbook.names).map(([name, range]) => {
        const [sheet = "", area = ""] = range.split("!");
        return [name, { sheet: sheet.replace(/^'|'$/g, ""), address: area.replace(/\$/g, "") }];
      }),
    ),
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(sheet, (at) => values.at(sheet.name, at)),
    })),
  };
}

function rowsOf({ cells }: Sheet, valueAt: (address: string) => unknown): (AuditCell | undefined)[][] {
  const rows: (AuditCell | undefined)[][] = [];
  const put = (at: string, cell: AuditCell): void => {
    const { row, column } = parseAddress(at);
    while (rows.length < row) rows.push([]);
    (rows[row - 1] as (AuditCell | undefined)[])[column - 1] = cell;
  };
  for (const [at, { content, format }] of cells) {
    const looks = lookOf(format);
    if (content?.kind === "formula") {
      for (const place of placesOf(blockFrom(parseAddress(at), content.rows, content.columns))) {
        const name = address(place);
        put(name, { value: cellValue(valueAt(name)), formula: name === at ? content.formula : null, ...looks });
      }
    } else if (content?.value !== undefined) put(at, { value: content.value, formula: null, ...looks });
  }
  return rows;
}

function cellValue(value: unknown): AuditCell["value"] {
  return value instanceof CellError ? { special: "error", error: value.name } : (value as AuditCell["value"]);
}

function lookOf(format: Cell["format"]): Pick<AuditCell, "look" | "decimals"> {
  const code = format ? FORMATS[format] : "";
  if (code === "") return {};
  return { look: code.includes("%") ? "percent" : "plain", decimals: /\.(0+)/.exec(code)?.[1]?.length ?? 0 };
}
