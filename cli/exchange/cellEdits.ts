import type { ResultCell } from "../../core/index.ts";
import type { Edit } from "./PartText.ts";
import type { StoredCell } from "./readExchange.ts";
import { innerXml, type XmlElement } from "./SheetXml.ts";
import { xmlAttributes, xmlText } from "./xmlTags.ts";

/** Where a cell's attributes stand, in the order that the schema lists them and Excel writes them. */
const ATTRIBUTES = ["r", "s", "t", "cm", "vm", "ph"] as const;

/** Attributes of `f` that tell which cells the formula is for. */
const OF_PLACE = new Set(["t", "ref", "si", "aca", "dt2D", "dtr", "del1", "del2", "r1", "r2"]);

/** An array formula: its area, and the number of the metadata that marks it as dynamic. */
export interface ArrayMark {
  readonly ref: string;
  readonly metadata: number;
}

/** A cell with another formula; its value stays. */
export function formulaEdits(
  text: string,
  cell: StoredCell,
  formula: string,
  array: ArrayMark | null,
): readonly Edit[] {
  const element = cell.formula as XmlElement;
  const tag = element.open;
  const kept = xmlAttributes(text, tag).filter(({ name }) => !OF_PLACE.has(name));
  const mark = array ? ` t="array" ref="${array.ref}"` : "";
  const attributes = mark + kept.map(({ start, end }) => text.slice(start, end)).join("");
  const name = `${tag.prefix}f`;
  const written = `<${name}${attributes}>${xmlText(formula.replace(/^=/, ""), innerXml(text, element))}</${name}>`;
  return [
    { start: tag.start, end: element.close.end, text: written },
    ...attributeEdits(text, cell, "cm", array ? String(array.metadata) : undefined),
  ];
}

/** A cell without its formula; its value stays. */
export function withoutFormulaEdits(cell: StoredCell): readonly Edit[] {
  return cell.formula ? [{ start: cell.formula.open.start, end: cell.formula.close.end, text: "" }] : [];
}

/** A cell that keeps its look and nothing else. */
export function emptiedEdits(text: string, cell: StoredCell): readonly Edit[] {
  const { open, close } = cell.cell;
  if (open === close) return [];
  const attributes = xmlAttributes(text, open).filter(({ name }) => name !== "t" && name !== "cm" && name !== "vm");
  const rest = [cell.formula, cell.value, cell.inline].reduce(
    (inner, part) => (part ? inner.replace(text.slice(part.open.start, part.close.end), "") : inner),
    innerXml(text, cell.cell),
  );
  const tag = `<${open.prefix}c${attributes.map(({ start, end }) => text.slice(start, end)).join("")}`;
  const written = rest.trim() === "" ? `${tag}/>` : `${tag}>${rest}</${open.prefix}c>`;
  return [{ start: open.start, end: close.end, text: written }];
}

/** A blank cell with a value; a text by its number among the shared ones, where it is one of them. */
export function filledEdits(
  text: string,
  cell: StoredCell,
  value: ResultCell,
  sharedNumber: (text: string) => number,
): readonly Edit[] {
  const { open, close } = cell.cell;
  // A cell with contents of some other kind is not ours to fill.
  if (open !== close && innerXml(text, cell.cell).trim() !== "") return [];
  const shared = typeof value === "string" ? sharedNumber(value) : -1;
  const type = typeof value === "boolean" ? "b" : typeof value === "number" ? undefined : shared >= 0 ? "s" : "str";
  const stored = typeof value === "boolean" ? String(Number(value)) : shared >= 0 ? String(shared) : storedText(value);
  const attributes = xmlAttributes(text, open).filter(({ name }) => name !== "t");
  const pieces = attributes.map(({ name, start, end }) => ({ name, text: text.slice(start, end) }));
  if (type !== undefined) pieces.splice(placeFor("t", pieces), 0, { name: "t", text: ` t="${type}"` });
  const name = `${open.prefix}c`;
  const start = `<${name}${pieces.map((piece) => piece.text).join("")}>`;
  return [
    { start: open.start, end: close.end, text: `${start}<${open.prefix}v>${stored}</${open.prefix}v></${name}>` },
  ];
}

function storedText(value: ResultCell): string {
  return xmlText(String(value), "");
}

function attributeEdits(text: string, cell: StoredCell, name: "cm", value: string | undefined): readonly Edit[] {
  const tag = cell.cell.open;
  const attributes = xmlAttributes(text, tag);
  const existing = attributes.find((attribute) => attribute.name === name);
  const written = value === undefined ? "" : ` ${name}="${value}"`;
  if (existing) return [{ start: existing.start, end: existing.end, text: written }];
  if (value === undefined) return [];
  const before = attributes[placeFor(name, attributes) - 1];
  const at = before?.end ?? tag.start + `<${tag.prefix}c`.length;
  return [{ start: at, end: at, text: written }];
}

/** After the last of the attributes that come before it. */
function placeFor(name: (typeof ATTRIBUTES)[number], attributes: readonly { readonly name: string }[]): number {
  const earlier = ATTRIBUTES.slice(0, ATTRIBUTES.indexOf(name)) as readonly string[];
  return attributes.reduce((place, attribute, i) => (earlier.includes(attribute.name) ? i + 1 : place), 0);
}
