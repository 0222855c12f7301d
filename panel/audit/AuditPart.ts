import type { Panel } from "../Panel.ts";

/** The audit and its page. A part of its own: a host may fetch it when the tab is opened, not before. */
export interface AuditPart {
  auditPage(panel: Panel): HTMLElement;
}
