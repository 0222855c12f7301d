import { CORE_VERSION, FUNCTIONS } from "../../core/index.ts";
import { textButton } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import type { PanelTab } from "../PanelTab.ts";

/** Version, checks, and what the panel may and may not do. Links to the built help only. */
export const aboutTab: PanelTab = {
  id: "om",
  label: (text) => text.tabs.about,
  create(panel) {
    const text = panel.text.about;
    const { name, version, tools } = panel.about;
    const link = (address: string, label: string): HTMLElement =>
      element("li", {}, element("a", { href: address, target: "_blank" }, label));
    return {
      root: element(
        "div",
        {},
        element("h2", {}, text.title),
        element(
          "dl",
          {},
          ...pair(text.version, CORE_VERSION),
          ...pair(text.host, name === "" ? text.noHost : `${name} ${version}`.trim()),
          ...pair(text.functions, String(FUNCTIONS.length)),
        ),
        element("h2", {}, text.checks),
        element("p", {}, text.checksText),
        tools.includes("selfTest") && textButton(text.selfTest, () => panel.open("verktyg", "sjalvtest")),
        element("h2", {}, text.may),
        list(text.mayList),
        element("h2", {}, text.mayNot),
        list(text.mayNotList),
        ...(panel.help
          ? [
              element("h2", {}, text.help),
              element("ul", {}, link(panel.help.index, text.helpIndex), link(panel.help.about, text.helpAbout)),
            ]
          : []),
        element("h2", {}, text.licence),
        element("p", {}, text.licenceText),
      ),
    };
  },
};

function pair(term: string, value: string): Child[] {
  return [element("dt", {}, term), element("dd", {}, value)];
}

function list(lines: readonly string[]): HTMLElement {
  return element("ul", {}, ...lines.map((line) => element("li", {}, line)));
}
