import { element } from "../dom/element.ts";
import type { Panel } from "../Panel.ts";
import type { Job, Scope, ToolName } from "../WorkbookHost.ts";

const SCOPES: readonly Scope[] = ["selection", "sheet", "workbook"];

/** The choices that a tool offers, and the job that they make up. */
export function jobOptions(panel: Panel, tool: ToolName, onChange: () => void): { root: HTMLElement; job(): Job } {
  if (tool === "freeze") return scopes(panel, onChange);
  if (tool === "selfTest") return keepSheet(panel, onChange);
  return { root: element("div"), job: () => ({ tool }) };
}

function scopes(panel: Panel, onChange: () => void): { root: HTMLElement; job(): Job } {
  const text = panel.text.tools;
  let chosen: Scope = "workbook";
  const choose = (scope: Scope): void => {
    chosen = scope;
    onChange();
  };
  const choice = (scope: Scope): HTMLElement =>
    element(
      "label",
      { class: "option" },
      element("input", { type: "radio", name: "scope", checked: scope === chosen, onchange: () => choose(scope) }),
      text.scopes[scope],
    );
  return {
    root: element("fieldset", {}, element("legend", {}, text.scope), ...SCOPES.map(choice)),
    job: () => ({ tool: "freeze", scope: chosen }),
  };
}

function keepSheet(panel: Panel, onChange: () => void): { root: HTMLElement; job(): Job } {
  const box = element("input", { type: "checkbox", onchange: onChange });
  return {
    root: element("label", { class: "option" }, box, panel.text.tools.keepSheet),
    job: () => ({ tool: "selfTest", keepSheet: box.checked }),
  };
}
