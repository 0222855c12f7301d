import type { Panel } from "./Panel.ts";
import type { PanelText } from "./text/PanelText.ts";

/** One tab of the panel: one file in tabs/, registered in tabs.ts. */
export interface PanelTab {
  /** In the address of the page, after `#`. Ribbon commands and links hold it: never change it. */
  readonly id: string;
  label(text: PanelText): string;
  /** Called once, when the tab is first shown. */
  create(panel: Panel): TabView;
}

export interface TabView {
  readonly root: HTMLElement;
  /** Each time the tab comes to the front. `part` is what follows the tab's id in the address: `frys` of `verktyg-frys`. */
  shown?(part: string | undefined): void;
}
