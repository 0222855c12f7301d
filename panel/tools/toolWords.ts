import type { Panel } from "../Panel.ts";
import type { ToolWords } from "../text/PanelText.ts";
import type { ToolName } from "../WorkbookHost.ts";

/** Converting has other words in Excel than in Sheets: from where to where. */
export function toolWords({ text, about }: Panel, tool: ToolName): ToolWords {
  if (tool === "convert") return text.tools.convertTo[about.target];
  const { names, does, nothing } = text.tools;
  return { name: names[tool], does: does[tool], nothing: nothing[tool] };
}
