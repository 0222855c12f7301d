import { code, fold, message } from "../dom/controls.ts";
import { element } from "../dom/element.ts";
import { formulaForReader } from "../formulaForReader.ts";
import type { Panel } from "../Panel.ts";
import type { SelfTestReport, SelfTestResult } from "../WorkbookHost.ts";

/** What an auditor reads: how many of how many, which version, in which host, and every case with its answer. */
export function selfTestReport(panel: Panel, { version, results, sheet }: SelfTestReport): HTMLElement {
  const text = panel.text.tools;
  const failed = results.filter(({ passed }) => !passed);
  const words = text.passed(results.length - failed.length, results.length, version, hostName(panel));
  panel.say(words);
  const list = (some: readonly SelfTestResult[]): HTMLElement =>
    element("ul", { class: "plain" }, ...some.map((result) => oneCase(panel, result)));
  return element(
    "div",
    {},
    message(failed.length === 0 ? "success" : "error", element("p", {}, words)),
    sheet !== null && element("p", {}, text.sheetKept(sheet)),
    failed.length > 0 && element("h3", {}, text.failedCases(failed.length)),
    failed.length > 0 && list(failed),
    fold(text.everyCase, list(results)),
  );
}

function oneCase(panel: Panel, { formula, expected, actual, passed }: SelfTestResult): HTMLElement {
  const text = panel.text.tools;
  return element(
    "li",
    { class: "finding" },
    element("p", {}, code(formulaForReader(formula, panel.about))),
    element("p", {}, `${passed ? text.passedWord : text.failedWord}: ${actual}`),
    !passed && element("p", {}, `${text.expected}: ${expected}`),
  );
}

function hostName({ about }: Panel): string {
  return [about.name, about.version].filter((part) => part !== "").join(" ");
}
