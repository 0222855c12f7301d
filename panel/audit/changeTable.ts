import type { NumberLook } from "../../core/audit/AuditWorkbook.ts";
import type { Replacement } from "../../core/audit/Finding.ts";
import { areaAddress, areaOf } from "../../core/formula/Area.ts";
import { element } from "../dom/element.ts";
import type { Place } from "../WorkbookHost.ts";
import type { AuditText } from "./auditText.ts";
import { shownValue } from "./shownValue.ts";

const MOST_CELLS = 12;

/** The cells whose value changes, with what stands there now and what will; or a word that none does. */
export function changeTable(
  { before, after }: Replacement,
  place: Place,
  look: NumberLook | undefined,
  text: AuditText,
): HTMLElement {
  const area = areaOf(place.address);
  const changes = after.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const now = before[r]?.[c] ?? null;
      if (!area || now === value) return [];
      const [top, left] = [area.top + r, area.left + c];
      return [{ address: areaAddress({ top, left, bottom: top, right: left }), now, value }];
    }),
  );
  if (changes.length === 0) return element("p", {}, text.sameValues);
  const more = changes.length - MOST_CELLS;
  return element(
    "div",
    { class: "scroll" },
    element(
      "table",
      { class: "cells" },
      element(
        "thead",
        {},
        element("tr", {}, ...[text.cell, text.before, text.after].map((word) => element("th", { scope: "col" }, word))),
      ),
      element(
        "tbody",
        {},
        ...changes
          .slice(0, MOST_CELLS)
          .map(({ address, now, value }) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, address),
              element("td", { class: "number" }, shownValue(now, look, text)),
              element("td", { class: "number" }, shownValue(value, look, text)),
            ),
          ),
      ),
    ),
    more > 0 && element("p", {}, text.moreCells(more)),
  );
}
