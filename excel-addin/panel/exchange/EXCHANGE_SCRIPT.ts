import type { LazyScript } from "../loadScript.ts";

/** What converts formulas from Google Sheets. Its content is an ExcelExchange. */
export const EXCHANGE_SCRIPT: LazyScript = { file: "exchange.js", global: "FinsamExchange" };
