import { PANEL_METHODS, type PanelHandler, panelHandler } from "./host/panelCalls.ts";
import { MENU, type MenuHandler } from "./menu/MENU.ts";

export type HandlerName = "onOpen" | "onInstall" | MenuHandler | PanelHandler;

/**
 * Every function beside the FINSAM_ ones that Google may call by name. Code.js gets one top-level function for each, and
 * nothing else. A name that ends in `_` would be out of Google's reach.
 */
export const HANDLER_NAMES: readonly HandlerName[] = [
  "onOpen",
  "onInstall",
  ...MENU.map(({ handler }) => handler),
  ...PANEL_METHODS.map(panelHandler),
];
