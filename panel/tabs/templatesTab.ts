import { element } from "../dom/element.ts";
import type { PanelTab } from "../PanelTab.ts";
import { templateCard } from "../templates/templateCard.ts";

/** The budget workbooks that can be added to the open one. The host is asked for them when the tab is first opened. */
export const templatesTab: PanelTab = {
  id: "mallar",
  label: (text) => text.templates.tab,
  create(panel) {
    const text = panel.text.templates;
    if (panel.about.name === "") return { root: element("p", {}, text.noWorkbook) };
    const cards = element("div", {}, element("p", {}, text.loading));
    void panel.attempt(cards, async () => {
      const templates = await panel.host.templates();
      cards.replaceChildren(...templates.map((template) => templateCard(panel, template)));
    });
    return { root: element("div", {}, element("p", {}, text.intro), cards) };
  },
};
