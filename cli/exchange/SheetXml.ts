import { areaOf } from "../../core/formula/Area.ts";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import { attributeValue, type XmlTag, xmlTags } from "./xmlTags.ts";

/** An element of a cell: its tags, which are one and the same if it is empty. */
export interface XmlElement {
  readonly open: XmlTag;
  readonly close: XmlTag;
}

/** A cell and where its parts stand in the sheet's text. */
export interface XmlCell {
  readonly row: number;
  readonly column: number;
  readonly cell: XmlElement;
  readonly formula: XmlElement | undefined;
  readonly value: XmlElement | undefined;
  /** `is`, a text in the cell itself. */
  readonly inline: XmlElement | undefined;
}

/** Every cell of a sheet's text, in its order. A cell without an address stands after the one before it. */
export function* xmlCells(text: string, part: string): Generator<XmlCell> {
  let [row, column] = [0, 0];
  let [isData, depth] = [false, 0];
  let cell: XmlTag | undefined;
  let parts: Partial<Record<"f" | "v" | "is", XmlElement>> = {};
  let open: XmlTag | undefined;
  for (const tag of xmlTags(text)) {
    if (tag.name === "sheetData") isData = tag.kind === "open";
    if (!isData) continue;
    if (tag.name === "row" && tag.kind !== "close") {
      row = Number(attributeValue(text, tag, "r") ?? row + 1);
      column = 0;
    } else if (tag.name === "c" && cell === undefined) {
      const area = areaOf(attributeValue(text, tag, "r") ?? "");
      column = area?.left ?? column + 1;
      if (area && area.top !== row) throw new CliError(CliErrorCode.damaged, { part });
      if (tag.kind === "open") [cell, parts, depth] = [tag, {}, 0];
      else
        yield { row, column, cell: { open: tag, close: tag }, formula: undefined, value: undefined, inline: undefined };
    } else if (cell !== undefined) {
      if (tag.name === "c" && tag.kind === "close" && depth === 0) {
        yield { row, column, cell: { open: cell, close: tag }, formula: parts.f, value: parts.v, inline: parts.is };
        cell = undefined;
        continue;
      }
      if (depth === 0 && tag.kind !== "close") open = tag;
      if (tag.kind === "open") depth++;
      if (tag.kind === "close") depth--;
      const { name } = tag;
      const isWhole = depth === 0 && open !== undefined && (name === "f" || name === "v" || name === "is");
      if (isWhole && tag.kind !== "open") parts[name] = { open: open as XmlTag, close: tag };
    }
  }
}

/** The text between an element's tags, as it stands. */
export function innerXml(text: string, { open, close }: XmlElement): string {
  return open === close ? "" : text.slice(open.end, close.start);
}
