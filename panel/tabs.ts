import type { PanelTab } from "./PanelTab.ts";
import { aboutTab } from "./tabs/aboutTab.ts";
import { auditTab } from "./tabs/auditTab.ts";
import { controlTab } from "./tabs/controlTab.ts";
import { functionsTab } from "./tabs/functionsTab.ts";
import { templatesTab } from "./tabs/templatesTab.ts";
import { toolsTab } from "./tabs/toolsTab.ts";

/** The tabs in the order shown. A new one is a file in tabs/ and a line here. */
export const TABS: readonly PanelTab[] = [functionsTab, controlTab, auditTab, toolsTab, templatesTab, aboutTab];
