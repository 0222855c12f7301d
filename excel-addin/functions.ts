import { FUNCTIONS } from "../core/index.ts";
import { excelFunction } from "./excelFunction.ts";

// Entry of dist/excel/functions.js. At top level and nothing else: Excel looks the functions up at call time, and in the
// JavaScript-only runtime there is no Office.onReady to wait for.
for (const definition of FUNCTIONS) CustomFunctions.associate(definition.id, excelFunction(definition));
