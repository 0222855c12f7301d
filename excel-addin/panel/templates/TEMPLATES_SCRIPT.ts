import type { LazyScript } from "../loadScript.ts";

/** The workbooks and what writes them into Excel. Its content is an ExcelTemplates. */
export const TEMPLATES_SCRIPT: LazyScript = { file: "templates.js", global: "FinsamTemplates" };
