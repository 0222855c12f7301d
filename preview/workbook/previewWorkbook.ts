import { egetKapital } from "./egetKapital.ts";
import { finansieringsplan } from "./finansieringsplan.ts";
import { provaSjalv } from "./provaSjalv.ts";
import type { SheetDescription } from "./SheetDescription.ts";

/** The sheets of the preview, in the order of their tabs. */
export const previewWorkbook: readonly SheetDescription[] = [finansieringsplan, egetKapital, provaSjalv];
