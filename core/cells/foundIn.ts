import type { Found } from "../errors/codes.ts";
import type { CellContent } from "./classify.ts";

/** What an error says stood in a cell. */
export function foundIn(content: Exclude<CellContent, undefined>): Found {
  switch (typeof content) {
    case "number":
      return { kind: "number", value: content };
    case "string":
      return { kind: "text", text: content };
    case "boolean":
      return { kind: "boolean", value: content };
    default:
      return { kind: content.special === "date" ? "date" : "other" };
  }
}
