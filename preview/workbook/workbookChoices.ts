import { packedWorkbooks } from "../../templates/packed/packedWorkbooks.ts";
import { previewWorkbook } from "./previewWorkbook.ts";
import type { SheetDescription } from "./SheetDescription.ts";
import { templateSheets } from "./templateSheets.ts";

/** A workbook that the preview can open. */
export interface WorkbookChoice {
  /** What the address bar shows after `#`. */
  readonly id: string;
  readonly title: string;
  readonly sheets: () => readonly SheetDescription[];
}

/** The preview's own workbook, which it opens first, then every template. Only in a script built with the templates. */
export function workbookChoices(): WorkbookChoice[] {
  const templates = packedWorkbooks().map((workbook) => ({
    id: workbook.id,
    title: workbook.title,
    sheets: () => templateSheets(workbook),
  }));
  return [
    { id: "finansieringsplan", title: "Finansieringsplan och eget kapital", sheets: () => previewWorkbook },
    ...templates,
  ];
}
