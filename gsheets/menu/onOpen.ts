import { MENU } from "./MENU.ts";

/**
 * Called by Google when a spreadsheet opens, also before anyone has given the add-on leave to anything (AuthMode.NONE): asking
 * any service but the menu's here would leave the user with a menu that only says "Hjälp". createAddonMenu() is what Google
 * asks of an add-on that may be published; in a copied template it puts the same items under Tillägg.
 */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { caption, handler } of MENU) menu.addItem(caption, handler);
  menu.addToUi();
}

/** Called by Google right after installing, when the spreadsheet is open already. */
export function onInstall(): void {
  onOpen();
}
