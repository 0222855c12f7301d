import { printScale } from "../../../templates/workbook/printScale.ts";
import type { Sheet } from "../../../templates/workbook/Workbook.ts";

/** Centimetres as points. */
const points = (centimetres: number): number => (centimetres * 72) / 2.54;

/** A4 landscape at the scale at which pages end where the description says. Not synchronised. */
export function setUpPrint(page: Excel.Worksheet, sheet: Sheet, title: string): void {
  const layout = page.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { scale: printScale(sheet) };
  layout.leftMargin = layout.rightMargin = points(1.3);
  layout.topMargin = points(1.5);
  layout.bottomMargin = points(1.8);
  layout.headerMargin = layout.footerMargin = points(0.76);
  layout.setPrintTitleRows(`$1:$${sheet.print.titleRows}`);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = title.replace(/&/g, "&&");
  footer.centerFooter = "&A";
  footer.rightFooter = "Sida &P av &N";
  // A break stands above the row that it is given.
  for (const row of sheet.print.breaksAfter) page.horizontalPageBreaks.add(`A${row + 1}`);
}
