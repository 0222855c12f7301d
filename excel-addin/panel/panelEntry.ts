import type { Language } from "../../core/index.ts";
import { COMMANDS } from "../../manifests/commands.ts";
import { SITE } from "../../manifests/siteAddress.ts";
import { BrowserWorkbook } from "../../panel/BrowserWorkbook.ts";
import { followTheme } from "../../panel/followTheme.ts";
import { mountPanel } from "../../panel/mountPanel.ts";
import { ExcelWorkbook } from "./ExcelWorkbook.ts";
import { isDark } from "./officeTheme.ts";

/** In front of every function as the manifest's namespace says. */
const PREFIX = "FINSAM.";

/** Entry of dist/excel/panel.js: the panel in Excel, or in a plain browser where there is no Excel around it. */
async function start(): Promise<void> {
  const root = document.getElementById("panel");
  if (!root) throw new Error("panel.html has no #panel");
  // Absent when Microsoft's script could not be fetched.
  const office = globalThis.Office as typeof Office | undefined;
  const inExcel = office !== undefined && (await office.onReady()).host === office.HostType.Excel;
  followTheme(inExcel ? isDark(Office.context.officeTheme) : undefined);
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  const host = inExcel
    ? new ExcelWorkbook({ language, version: excelVersion(), prefix: PREFIX })
    : new BrowserWorkbook(language);
  const panel = await mountPanel(root, host, {
    help: { index: SITE.helpIndex, about: SITE.about, page: SITE.help },
    address: location.hash.slice(1),
    loadAudit: host instanceof ExcelWorkbook ? () => host.loadAudit() : undefined,
  });
  addEventListener("hashchange", () => panel.open(location.hash.slice(1)));
  if (!inExcel) return;
  for (const { action, hash } of COMMANDS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      panel.open(hash);
      // Excel waits for completed(), also when the panel could not be shown.
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}

function languageOf(tag: string | undefined): Language {
  return tag === undefined || tag.toLowerCase().startsWith("sv") ? "sv" : "en";
}

function excelVersion(): string {
  const { version, platform } = Office.context.diagnostics ?? {};
  return [version, platform].filter(Boolean).join(", ");
}

void start();
