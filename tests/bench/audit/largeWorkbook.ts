import ExcelJS from "exceljs";
import { SeededRandom } from "../../bundles/SeededRandom.ts";

export const SHEETS = 20;
export const ROWS = 2000;
/** Rows of one table: a heading, posts, a sum and a blank row. */
const TABLE = 40;

const POSTS = ["Lönekostnader", "Lokaler", "Samverkansteam", "Unga vuxna", "Kompetensutveckling", "Resor", "Revision"];
const HEADINGS = ["Post", "Budget 2026", "Utfall", "Avvikelse", "Andel", "Plan 2027", "Plan 2028", "Kommentar"];

/** Budget tables one under another, all right: posts, typed amounts, formulas over rows and columns, sums, comments. */
export async function largeWorkbook(): Promise<Uint8Array> {
  const random = new SeededRandom(20261122);
  const book = new ExcelJS.Workbook();
  for (let i = 1; i <= SHEETS; i++) {
    const sheet = book.addWorksheet(`Enhet ${i}`);
    for (let top = 1; top <= ROWS; top += TABLE) addTable(sheet, top, random);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addTable(sheet: ExcelJS.Worksheet, top: number, random: SeededRandom): void {
  sheet.getRow(top).values = HEADINGS;
  const first = top + 1;
  const last = top + TABLE - 3;
  const sum = last + 1;
  const sums = [0, 0, 0, 0];
  const amounts = Array.from({ length: last - first + 1 }, () => sums.map(() => random.whole(10, 900)));
  for (const row of amounts) {
    row.forEach((amount, k) => {
      sums[k] = (sums[k] as number) + amount;
    });
  }
  amounts.forEach(([budget = 0, outcome = 0, plan = 0, later = 0], i) => {
    const row = first + i;
    sheet.getRow(row).values = [
      `${random.pick(POSTS)} ${i + 1}`,
      budget,
      outcome,
      { formula: `B${row}-C${row}`, result: budget - outcome },
      { formula: `B${row}/B$${sum}`, result: budget / (sums[0] as number) },
      plan,
      later,
      random.chance(0.1) ? "Enligt styrelsens beslut § 14" : null,
    ];
    sheet.getCell(row, 5).numFmt = "0.0%";
    for (const column of [2, 3, 4, 6, 7]) sheet.getCell(row, column).numFmt = "#,##0";
  });
  const total = (letter: string, result: number): ExcelJS.CellFormulaValue => ({
    formula: `SUM(${letter}${first}:${letter}${last})`,
    result,
  });
  const [budget = 0, outcome = 0, plan = 0, later = 0] = sums;
  sheet.getRow(sum).values = [
    "Summa",
    total("B", budget),
    total("C", outcome),
    total("D", budget - outcome),
    total("E", 1),
    total("F", plan),
    total("G", later),
  ];
}
