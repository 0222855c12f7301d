import { convert } from "./convert.ts";
import type { ExcelExchange } from "./ExcelExchange.ts";
import { planConvert } from "./planConvert.ts";
import { undoConvert } from "./undoConvert.ts";

// Entry of dist/excel/exchange.js. Its exports are the global that loadScript() reads.

export const plan: ExcelExchange["plan"] = planConvert;
export const run: ExcelExchange["run"] = convert;
export const undo: ExcelExchange["undo"] = undoConvert;

({ plan, run, undo }) satisfies ExcelExchange;
