import { HostError } from "../../../panel/WorkbookHost.ts";
import type { ExcelTemplates } from "./ExcelTemplates.ts";
import { TEMPLATES_GLOBAL } from "./TEMPLATES_GLOBAL.ts";

/** Beside panel.html, so that the page's policy allows it. */
const SCRIPT = "templates.js";

/**
 * Fetches the script with the workbooks, once. After a failure the next question tries again.
 * @param notLoaded - what the user is told when it cannot be fetched.
 */
export async function loadTemplates(notLoaded: string): Promise<ExcelTemplates> {
  const loaded = (): ExcelTemplates | undefined =>
    (globalThis as unknown as Record<string, ExcelTemplates | undefined>)[TEMPLATES_GLOBAL];
  if (!loaded()) {
    await new Promise<void>((resolve) => {
      const script = document.createElement("script");
      script.src = SCRIPT;
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
  }
  const templates = loaded();
  if (!templates) throw new HostError(notLoaded);
  return templates;
}
