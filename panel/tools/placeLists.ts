import { placeButton } from "../control/report.ts";
import { code, fold } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import { formulaForReader } from "../formulaForReader.ts";
import type { Panel } from "../Panel.ts";
import type { Change, Left } from "../WorkbookHost.ts";

const MOST = 100;

/** The cells that change, with what stands there now and what will; closed, since there may be hundreds. */
export function changeList(panel: Panel, changes: readonly Change[]): HTMLElement | false {
  if (changes.length === 0) return false;
  const text = panel.text.tools;
  return fold(
    `${text.cells} (${changes.length})`,
    element(
      "ul",
      { class: "plain" },
      ...changes
        .slice(0, MOST)
        .map((change) =>
          element(
            "li",
            { class: "finding" },
            placeButton(panel, change),
            element("p", {}, `${text.before}: `, code(formulaForReader(change.before, panel.about))),
            change.after !== change.before &&
              element("p", {}, `${text.after}: `, code(formulaForReader(change.after, panel.about))),
            change.empties !== undefined && element("p", {}, `${text.empties}: ${change.empties.join(", ")}`),
            change.inTheWay !== undefined && element("p", {}, text.inTheWay(change.inTheWay)),
          ),
        ),
      more(panel, changes.length),
    ),
  );
}

/** What is left as it is and why: open, because somebody has to do something about it. */
export function leftList(panel: Panel, left: readonly Left[]): HTMLElement | false {
  if (left.length === 0) return false;
  const text = panel.text.tools;
  return element(
    "div",
    { class: "left" },
    element("h3", {}, text.left(left.length)),
    element(
      "ul",
      { class: "plain" },
      ...left
        .slice(0, MOST)
        .map((one) =>
          element(
            "li",
            { class: "finding" },
            placeButton(panel, one),
            element("p", {}, one.sentence ?? text.reasons[one.reason]),
            element("p", {}, code(formulaForReader(one.formula, panel.about))),
          ),
        ),
      more(panel, left.length),
    ),
  );
}

function more(panel: Panel, count: number): Child {
  return count > MOST && element("li", {}, panel.text.control.more(count - MOST));
}
