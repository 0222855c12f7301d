import type { AuditWorkbook } from "../../core/audit/AuditWorkbook.ts";
import { audit } from "../../core/audit/audit.ts";
import type { Finding, Level } from "../../core/audit/Finding.ts";
import { button, message } from "../dom/controls.ts";
import { type Child, element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import { askWorkbook } from "./askWorkbook.ts";
import { AUDIT_TEXT } from "./auditText.ts";
import { findingItem } from "./findingItem.ts";

const LEVELS: readonly Level[] = ["error", "warning", "note"];

/** More than this on one sheet helps nobody before the first ones are put right. */
const MOST_ON_A_SHEET = 50;

/** The button, and what was found, sheet by sheet. */
export function auditPage(panel: Panel): HTMLElement {
  const text = AUDIT_TEXT[panel.language];
  const found = element("div", {});
  const run = (): void =>
    void panel.attempt(found, async () => {
      found.replaceChildren(element("p", {}, text.reading));
      panel.say(text.reading);
      const workbook = await askWorkbook(panel.host);
      const findings = audit(workbook);
      const words = summary(findings, workbook, panel);
      found.replaceChildren(
        element(
          "div",
          {},
          findings.length === 0 ? message("success", words) : element("p", { class: "count" }, words),
          ...sheets(findings, workbook, panel),
          element("p", { class: "quiet" }, text.limits),
        ),
      );
      panel.say(words);
    });
  return element("div", {}, element("p", {}, text.intro), button(text.audit, run, { primary: true }), found);
}

function summary(findings: readonly Finding[], { sheets }: AuditWorkbook, { language }: Panel): string {
  const text = AUDIT_TEXT[language];
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count > 0 ? [text.counts[level](count)] : [];
  });
  return counts.length > 0 ? `${counts.join(", ")}.` : text.nothing(sheets.length);
}

function sheets(findings: readonly Finding[], workbook: AuditWorkbook, panel: Panel): Child[] {
  const text = AUDIT_TEXT[panel.language];
  const names = [...new Set(findings.map(({ place }) => place.sheet))];
  return names.flatMap((name) => {
    const own = findings.filter(({ place }) => place.sheet === name);
    const items = own.slice(0, MOST_ON_A_SHEET).map((finding) => findingItem(panel, finding, workbook));
    const more = own.length - items.length;
    return [
      element("h2", {}, name),
      element("ul", { class: "plain" }, ...items, more > 0 && element("li", {}, text.more(more))),
    ];
  });
}
