import { auditPage } from "../panel/audit/auditPage.ts";
import { followTheme } from "../panel/followTheme.ts";
import { mountPanel } from "../panel/mountPanel.ts";
import { googleHost, type ScriptRunner } from "./sidebar/googleHost.ts";

declare const google: { readonly script: { readonly run: ScriptRunner } };

// Entry of the script in dist/gsheets/Sidebar.html. `data-start` is written by showPanel().
const host = googleHost(() => google.script.run);
followTheme();
mountPanel(document.body, host, {
  address: document.documentElement.dataset.start ?? "",
  // The page is one file: the audit is in it from the start.
  loadAudit: async () => ({ auditPage }),
}).catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
