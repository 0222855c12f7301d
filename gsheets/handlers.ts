import type { HandlerName } from "./HANDLER_NAMES.ts";
import { PANEL_SERVER } from "./host/panelServer.ts";
import { recalculateFormulas, runSelfTestSheet } from "./menu/commands.ts";
import { onInstall, onOpen } from "./menu/onOpen.ts";
import { showPanel } from "./menu/showPanel.ts";

/** What each top-level function does. A name without a function, or a function without a name, does not compile. */
export const HANDLERS = {
  onOpen,
  onInstall,
  openFinsam: () => showPanel(""),
  insertFormula: () => showPanel("funktioner"),
  checkFormulas: () => showPanel("kontroll"),
  convertFormulas: () => showPanel("verktyg-konvertera"),
  recalculateFormulas,
  runSelfTestSheet,
  createTemplate: () => showPanel("mallar"),
  ...PANEL_SERVER,
} satisfies { readonly [H in HandlerName]: (request: string) => unknown };
