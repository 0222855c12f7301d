import { FUNCTIONS } from "../../core/index.ts";
import { element } from "../dom/element.ts";
import { functionList } from "../functions/functionList.ts";
import { functionPage } from "../functions/functionPage.ts";
import type { PanelTab } from "../PanelTab.ts";

/** Search, read, build, insert. `#funktioner-ALLOCATE` opens a function's page. */
export const functionsTab: PanelTab = {
  id: "funktioner",
  label: (text) => text.tabs.functions,
  create(panel) {
    const list = functionList(panel, (id) => openPage(id));
    const root = element("div", {}, list.root);
    const openPage = (id: string): void => {
      const page = functionPage(panel, id, () => {
        root.replaceChildren(list.root);
        list.focus();
      });
      root.replaceChildren(page);
      page.querySelector<HTMLElement>("h2")?.focus();
    };
    return {
      root,
      shown(part) {
        if (FUNCTIONS.some(({ id }) => id === part)) openPage(part as string);
      },
    };
  },
};
