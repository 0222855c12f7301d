import ExcelJS from "exceljs";

/** A workbook with a bit of everything that budgets hold, written by ExcelJS. */
export async function variedWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const budget = book.addWorksheet("Budget 2026");
  budget.addRow(["Post", "Belopp", "Andel", "Summa", "Datum", "Klar"]);
  for (let row = 2; row <= 40; row++) {
    budget.addRow([`Insats ${row}`, row * 1000.25, row / 1000, null, new Date(Date.UTC(2026, 0, row)), row % 2 === 0]);
    budget.getCell(row, 2).numFmt = "#,##0.00";
    budget.getCell(row, 3).numFmt = "0.0%";
    budget.getCell(row, 5).numFmt = "yyyy-mm-dd";
  }
  budget.fillFormula("D2:D40", "B2*$C$2+B$2", (row: number) => row * 1000.25 * 0.002 + 2000.5);
  budget.getCell("B42").value = { formula: "SUM(B2:B40)", result: 819_204.75 };
  budget.getCell("C42").value = { formula: 'IF(B42>0,"överskott","")', result: "överskott" };
  budget.getCell("D42").value = { formula: "B42>0", result: true as never };
  budget.getCell("E42").value = { formula: "DATE(2026,1,1)", result: new Date(Date.UTC(2026, 0, 1)) };
  budget.getCell("E42").numFmt = "d mmmm yyyy";
  budget.getCell("AB50").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  const other = book.addWorksheet("Å & Ö's “blad”", { state: "hidden" });
  other.getCell("A1").value = { richText: [{ text: "fet", font: { bold: true } }, { text: " och <vanlig> & mager" }] };
  other.getCell("B2").value = { formula: "'Budget 2026'!B42/2", result: 409_602.375 };
  other.getCell("C3").value = "rad ett\nrad två\t”citat”";
  other.getCell("D4").value = { text: "länk", hyperlink: "https://example.org/?a=1&b=2" };
  other.getCell("E5").value = -0.000_000_123_4;
  other.getCell("F6").value = 123_456_789_012_345;
  other.getCell("G7").value = "1 234,50";
  other.mergeCells("A10:C12");
  other.getCell("A10").value = "sammanfogad";
  other.getCell("H8").value = { formula: "B2*{1,2}", result: 1, shareType: "array", ref: "H8:I8" } as never;
  other.getCell("I8").value = 2;
  book.addWorksheet("Tomt blad");
  book.definedNames.add("'Budget 2026'!$B$42", "Totalt");
  book.definedNames.add("'Budget 2026'!$B$2:$B$40", "Belopp");
  return new Uint8Array(await book.xlsx.writeBuffer());
}
