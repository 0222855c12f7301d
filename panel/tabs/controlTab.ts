import { explainErrors } from "../control/explainErrors.ts";
import { findings } from "../control/findings.ts";
import { report } from "../control/report.ts";
import { button } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import type { PanelTab } from "../PanelTab.ts";

/** What is wrong with our formulas in the workbook, and where. Changes nothing. */
export const controlTab: PanelTab = {
  id: "kontroll",
  label: (text) => text.tabs.control,
  create(panel) {
    const text = panel.text.control;
    if (panel.about.name === "") return { root: element("p", {}, text.noWorkbook) };
    const found = element("div", {});
    const check = (): void =>
      void panel.attempt(found, async () => {
        found.replaceChildren(element("p", {}, text.checking));
        const cells = await panel.host.formulaCells();
        const all = findings(cells, panel.about);
        const errors = await explainErrors(all.otherErrors, panel.host, panel.about, panel.text);
        found.replaceChildren(report(panel, all, errors));
        const faults = all.unknownNames.length + errors.length;
        const others = all.fromOther.length;
        const said = [
          `${text.formulas(all.formulas)}.`,
          others > 0 && `${text.fromOther[panel.about.target](others)}.`,
          faults > 0 ? text.errors(faults) : others === 0 && text.allWell,
        ];
        panel.say(said.filter((part) => part !== false).join(" "));
      });
    return {
      root: element("div", {}, element("p", {}, text.intro), button(text.check, check, { primary: true }), found),
      // Each time anew: the workbook has changed since the last look.
      shown: check,
    };
  },
};
