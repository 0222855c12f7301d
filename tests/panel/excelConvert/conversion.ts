import type { Locator } from "playwright-core";
import { SPILLED, wrapped } from "../../exchange/forms.ts";
import type { ExcelPanel } from "../excelPanel.ts";
import { press, preview } from "../panelActions.ts";

export const TOOL = "Konvertera från Google Kalkylark";

export const ALLOCATE = "FINSAM_ALLOCATE(B1;B2:B4)";

/** An amount and three weights, and what Sheets wrote where they were shared out. */
export const BUDGET = {
  B1: 1000,
  B2: 1,
  B3: 1,
  B4: 1,
  D2: { formula: wrapped(ALLOCATE, "334.0"), value: 334 },
  D3: { formula: SPILLED("333.0"), value: 333 },
  D4: { formula: SPILLED("333.0"), value: 333 },
} as const;
export const CONVERTED = { B1: 1000, B2: 1, B3: 1, B4: 1, D2: "=FINSAM.ALLOCATE(B1,B2:B4)" };

export async function convert(panel: ExcelPanel): Promise<Locator> {
  const card = await preview(panel.page, TOOL);
  await press(card.locator(".buttons"), "Konvertera");
  await card.getByText(/är konvertera/).waitFor();
  return card;
}

export async function undo(card: Locator): Promise<void> {
  await press(card, "Ångra");
  await card.getByText(/^Ångrat/).waitFor();
}
