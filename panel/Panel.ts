import type { Language } from "../core/index.ts";
import type { AuditPart } from "./audit/AuditPart.ts";
import type { PanelText } from "./text/PanelText.ts";
import type { HostDescription, WorkbookHost } from "./WorkbookHost.ts";

/** Addresses of the built help, where there is one beside the panel. */
export interface HelpPages {
  readonly index: string;
  readonly about: string;
  readonly page: (functionId: string) => string;
}

/** What every tab works with. */
export interface Panel {
  readonly host: WorkbookHost;
  readonly about: HostDescription;
  readonly language: Language;
  readonly text: PanelText;
  readonly help: HelpPages | undefined;
  /** The audit, which a host may fetch only when it is wanted; undefined where there is no workbook. */
  readonly loadAudit: (() => Promise<AuditPart>) | undefined;
  /** Tells a screen reader what has happened. */
  say(message: string): void;
  /** Shows a tab, and a part of it. */
  open(tabId: string, part?: string): void;
  /** Runs something that asks the host; a failure is shown in `place` and said aloud. */
  attempt(place: HTMLElement, work: () => Promise<void>): Promise<void>;
}
