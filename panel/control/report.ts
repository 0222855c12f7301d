import { message, textButton } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import type { Place } from "../WorkbookHost.ts";
import type { Explained } from "./explainErrors.ts";
import type { Findings } from "./findings.ts";

/** More than this in one list helps nobody; the count says how many there are. */
const MOST = 50;

/** The page that says what was found, the worst first. */
export function report(panel: Panel, found: Findings, errors: readonly Explained[]): HTMLElement {
  const text = panel.text.control;
  const { fromOther, unknownNames, singleCells, volatile, formulas } = found;
  const { target, tools } = panel.about;
  const faults = [errors, fromOther, unknownNames, singleCells, volatile];
  const nothing = faults.every(({ length }) => length === 0);
  return element(
    "div",
    {},
    element("p", { class: "count" }, formulas === 0 ? text.noFormulas : text.formulas(formulas)),
    formulas > 0 && nothing && message("success", text.allWell),
    ...section(errors.length > 0 && text.errors(errors.length), undefined, errorList(panel, errors)),
    ...section(
      fromOther.length > 0 && text.fromOther[target](fromOther.length),
      text.fromOtherHelp[target],
      placeList(panel, fromOther),
      tools.includes("convert") && textButton(text.openConvert, () => panel.open("verktyg", "konvertera")),
    ),
    ...section(
      unknownNames.length > 0 && text.unknownNames(unknownNames.length),
      text.unknownNamesHelp,
      placeList(panel, unknownNames),
      tools.includes("repair") && textButton(text.openRepair, () => panel.open("verktyg", "reparera")),
    ),
    ...singleCells.flatMap(({ count, id, sheet, first }) =>
      section(text.singleCells(count, panel.about.prefix + id, sheet), text.singleCellsHelp, placeList(panel, [first])),
    ),
    ...section(volatile.length > 0 && text.volatile(volatile.length), text.volatileHelp, placeList(panel, volatile)),
  );
}

function section(heading: string | false, help: string | undefined, ...rest: Child[]): Child[] {
  if (heading === false) return [];
  return [element("h2", {}, heading), help !== undefined && element("p", {}, help), ...rest];
}

function errorList(panel: Panel, errors: readonly Explained[]): HTMLElement {
  return element(
    "ul",
    { class: "plain" },
    ...errors
      .slice(0, MOST)
      .map(({ cell, sentence }) =>
        element(
          "li",
          { class: "finding" },
          placeButton(panel, cell),
          " ",
          element("span", { class: "error-name" }, cell.shown),
          element("p", {}, sentence),
        ),
      ),
    more(panel, errors.length),
  );
}

function placeList(panel: Panel, places: readonly Place[]): HTMLElement {
  return element(
    "ul",
    { class: "places" },
    ...places.slice(0, MOST).map((place) => element("li", {}, placeButton(panel, place))),
    more(panel, places.length),
  );
}

function more(panel: Panel, count: number): Child {
  return count > MOST && element("li", {}, panel.text.control.more(count - MOST));
}

/** A cell's address that takes the user there. */
export function placeButton(panel: Panel, { sheet, address }: Place): HTMLElement {
  const failure = element("span", {});
  const go = (): void => void panel.attempt(failure, () => panel.host.goTo({ sheet, address }));
  return element("span", {}, textButton(`${sheet}!${address}`, go, panel.text.goTo({ sheet, address })), failure);
}
