import { element } from "../dom/element.ts";
import type { PanelTab } from "../PanelTab.ts";
import { toolCard } from "../tools/toolCard.ts";
import { TOOL_PARTS } from "../tools/toolParts.ts";
import { TOOL_NAMES } from "../WorkbookHost.ts";

/** Freeze, restore, repair, recalculate, self-test: each says first what it will change. `#verktyg-frys` opens one. */
export const toolsTab: PanelTab = {
  id: "verktyg",
  label: (text) => text.tabs.tools,
  create(panel) {
    const offered = TOOL_NAMES.filter((tool) => panel.about.tools.includes(tool));
    if (offered.length === 0) return { root: element("p", {}, panel.text.tools.noWorkbook) };
    const cards = new Map(offered.map((tool) => [TOOL_PARTS[tool], toolCard(panel, tool)]));
    return {
      root: element("div", {}, element("p", {}, panel.text.tools.intro), ...cards.values()),
      shown(part) {
        const card = part === undefined ? undefined : cards.get(part);
        card?.scrollIntoView();
        card?.querySelector("h2")?.focus({ preventScroll: true });
      },
    };
  },
};
