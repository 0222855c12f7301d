import { element } from "../dom/element.ts";
import type { PanelTab } from "../PanelTab.ts";

/** What the workbook's own figures and formulas have wrong. The audit is fetched when the tab is first opened. */
export const auditTab: PanelTab = {
  id: "granska",
  label: (text) => text.audit.tab,
  create(panel) {
    const text = panel.text.audit;
    const { loadAudit } = panel;
    if (!loadAudit) return { root: element("p", {}, text.noWorkbook) };
    const root = element("div", {});
    let isThere = false;
    const load = (): Promise<void> =>
      panel.attempt(root, async () => {
        root.replaceChildren(element("p", {}, text.loading));
        const { auditPage } = await loadAudit();
        root.replaceChildren(auditPage(panel));
        isThere = true;
      });
    return {
      root,
      // Again after a failure: the network may be back.
      shown: () => {
        if (!isThere) void load();
      },
    };
  },
};
