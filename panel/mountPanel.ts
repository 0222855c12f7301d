import type { AuditPart } from "./audit/AuditPart.ts";
import { message } from "./dom/controls.ts";
import { element } from "./dom/element.ts";
import type { HelpPages, Panel } from "./Panel.ts";
import type { TabView } from "./PanelTab.ts";
import { TABS } from "./tabs.ts";
import { PANEL_TEXTS } from "./text/PANEL_TEXTS.ts";
import type { WorkbookHost } from "./WorkbookHost.ts";
import "./components.ts";

/** Where a page's address or a ribbon command can lead: `verktyg-frys` is the tab verktyg, the part frys. */
export interface MountedPanel {
  open(address: string): void;
}

/** Builds the panel inside `root` and shows the tab that `address` (what follows `#`) names, or the first. */
export async function mountPanel(
  root: HTMLElement,
  host: WorkbookHost,
  {
    help,
    address = "",
    loadAudit,
  }: { help?: HelpPages; address?: string; loadAudit?: (() => Promise<AuditPart>) | undefined } = {},
): Promise<MountedPanel> {
  const about = await host.describe();
  const text = PANEL_TEXTS[about.language];
  document.documentElement.lang = about.language;
  const status = element("div", { role: "status", class: "only-heard" });
  const views = new Map<string, TabView>();
  const tabList = element("fluent-tablist", {
    size: "small",
    "aria-label": text.tabList,
    activeid: `tab-${TABS[0]?.id}`,
  });
  const panes = new Map(
    TABS.map(({ id }) => [id, element("div", { id: `pane-${id}`, role: "tabpanel", "aria-labelledby": `tab-${id}` })]),
  );

  const panel: Panel = {
    host,
    about,
    language: about.language,
    text,
    help,
    loadAudit,
    say: (words) => {
      status.textContent = words;
    },
    open: (tabId, part) => {
      (tabList as HTMLElement & { activeid: string }).activeid = `tab-${tabId}`;
      show(tabId, part);
    },
    attempt: async (place, work) => {
      try {
        await work();
      } catch (error) {
        const words = text.failed(error instanceof Error ? error.message : String(error));
        place.replaceChildren(message("error", words));
        panel.say(words);
      }
    },
  };

  let current = "";
  function show(tabId: string, part?: string): void {
    const tab = TABS.find(({ id }) => id === tabId);
    if (!tab || (current === tabId && part === undefined)) return;
    current = tabId;
    let view = views.get(tabId);
    if (!view) {
      view = tab.create(panel);
      views.set(tabId, view);
      panes.get(tabId)?.append(view.root);
    }
    for (const [id, pane] of panes) pane.hidden = id !== tabId;
    window.scrollTo(0, 0);
    view.shown?.(part);
  }

  for (const tab of TABS) {
    tabList.append(
      element("fluent-tab", { id: `tab-${tab.id}`, slot: "tab", "aria-controls": `pane-${tab.id}` }, tab.label(text)),
    );
  }
  // The list marks a tab by moving focus or by a click; either way it ends here.
  tabList.addEventListener("change", () => {
    show((tabList as HTMLElement & { activeid: string }).activeid.replace(/^tab-/, ""));
  });
  root.replaceChildren(
    element("header", {}, element("h1", { class: "only-heard" }, text.about.title), tabList),
    element("main", {}, ...panes.values()),
    status,
  );
  const open = (to: string): void => {
    const [tabId = "", ...part] = decodeURIComponent(to).split("-");
    if (TABS.some(({ id }) => id === tabId)) panel.open(tabId, part.length > 0 ? part.join("-") : undefined);
  };
  show(TABS[0]?.id ?? "");
  open(address);
  return { open };
}
