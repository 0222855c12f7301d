import { formatAmount, type ResultCell, type ResultRange } from "../../core/index.ts";
import { element } from "../dom/element.ts";
import type { PanelText } from "../text/PanelText.ts";

/** More would push the buttons out of sight. */
const MOST_ROWS = 12;

/**
 * A result as it will lie in the sheet.
 * @param name - what a screen reader calls it; unique on the page.
 */
export function resultTable(result: ResultRange, text: PanelText, name: string): HTMLElement {
  const shown = result.slice(0, MOST_ROWS);
  const hidden = result.length - shown.length;
  return element(
    "div",
    // A wide table scrolls by itself; focusable, so that the keyboard can scroll it too.
    { class: "scroll", tabindex: "0", role: "region", "aria-label": name },
    element(
      "table",
      { class: "cells" },
      element("tbody", {}, ...shown.map((row) => element("tr", {}, ...row.map((cell) => resultCell(cell))))),
    ),
    hidden > 0 && element("p", { class: "quiet" }, text.functions.moreRows(hidden)),
  );
}

function resultCell(cell: ResultCell): HTMLElement {
  return typeof cell === "number"
    ? element("td", { class: "number" }, formatAmount(cell))
    : element("td", {}, String(cell));
}
