import { HOST_TEXT } from "../hostText.ts";
import { userLanguage } from "../userLanguage.ts";
import { START_MARK } from "./startMark.ts";

/** The page's name in the script project, without `.html`. */
const PAGE = "Sidebar";

/** Opens the side panel on one of its tabs, or at a tool. */
export function showPanel(start: "funktioner" | "kontroll" | "mallar" | "verktyg-konvertera" | ""): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  page.setContent(page.getContent().replace(START_MARK, `data-start="${start}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(HOST_TEXT.panelTitle[userLanguage()]));
}
