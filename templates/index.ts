import { BUDGET_EXAMPLE, BUDGET_WORKBOOK } from "./budget/budgetWorkbook.ts";
import { ALV_OCH_KUST_2020 } from "./plans/alvOchKust2020.ts";
import { JONKOPINGS_LAN_2023 } from "./plans/jonkopingsLan2023.ts";
import { SJUHARAD_2022 } from "./plans/sjuharad2022.ts";
import { SJUHARAD_2025 } from "./plans/sjuharad2025.ts";
import { SODRA_VATTERBYGDEN_2024 } from "./plans/sodraVatterbygden2024.ts";
import type { Workbook } from "./workbook/Workbook.ts";

export { calculate } from "./calculate/calculate.ts";
export { hostFormula, SPELLINGS } from "./formula/hostFormula.ts";
export { printScale } from "./workbook/printScale.ts";
export { BODY, FORMATS, LOOKS, STYLES } from "./workbook/styles.ts";
export type { Cell, Content, Highlight, Sheet, Validation, Workbook } from "./workbook/Workbook.ts";

/** Every workbook, in the order that a menu shows them. */
export const WORKBOOKS: readonly Workbook[] = [
  BUDGET_WORKBOOK,
  BUDGET_EXAMPLE,
  SJUHARAD_2025,
  SJUHARAD_2022,
  SODRA_VATTERBYGDEN_2024,
  ALV_OCH_KUST_2020,
  JONKOPINGS_LAN_2023,
];
