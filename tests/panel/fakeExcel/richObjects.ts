import type { FakeWorkbook } from "./FakeWorkbook.ts";
import { addressOf, addressOfRectangle, ExcelError, type Grid, type Rectangle, rectangleOf } from "./Grid.ts";
import type { Thing } from "./objectModel.ts";

/** Looks, rules and print set-up: what the object model has beside contents. */
export type RichThing =
  | { readonly kind: "Look"; readonly grid: Grid; readonly areas: readonly Rectangle[]; readonly path: string }
  | { readonly kind: "Highlights"; readonly grid: Grid; readonly area: Rectangle }
  | { readonly kind: "Highlight"; readonly record: Record<string, unknown>; readonly path: string }
  | { readonly kind: "Print"; readonly grid: Grid; readonly path: string }
  | { readonly kind: "Breaks" | "Panes"; readonly grid: Grid };

type Check = (value: unknown) => boolean;
const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(String(value));
const colour: Check = (value) => /^#[0-9A-F]{6}$/i.test(String(value));
const truth: Check = (value) => typeof value === "boolean";
const text: Check = (value) => typeof value === "string";
const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= most;
const some: Check = (value) => typeof value === "object" && value !== null;
const formula: Check = (value) => /^=[^;]+$/.test(String(value).replace(/"[^"]*"/g, '""'));

/** What can be set, and what Excel takes. */
const PROPERTIES: Readonly<Record<string, Check>> = {
  "Format.ColumnWidth": between(0, 1500),
  "Format.RowHeight": between(0, 409),
  "Format.HorizontalAlignment": oneOf("Left", "Center", "Right", "General"),
  "Format.VerticalAlignment": oneOf("Top", "Center", "Bottom"),
  "Format.IndentLevel": between(0, 250),
  "Format.WrapText": truth,
  "Font.Bold": truth,
  "Font.Italic": truth,
  "Font.Size": between(1, 409),
  "Font.Color": colour,
  "Font.Name": text,
  "Fill.Color": colour,
  "Border.Style": oneOf("None", "Continuous", "Double"),
  "Border.Weight": oneOf("Hairline", "Thin", "Medium", "Thick"),
  "Border.Color": colour,
  "DataValidation.Rule": some,
  "DataValidation.IgnoreBlanks": truth,
  "DataValidation.ErrorAlert": some,
  "DataValidation.Prompt": (value) => some(value) && String((value as { message: string }).message).length <= 255,
  "Rule.Formula": formula,
  "PageLayout.Orientation": oneOf("Landscape", "Portrait"),
  "PageLayout.PaperSize": oneOf("A4"),
  "PageLayout.Zoom": some,
  "PageLayout.LeftMargin": between(0, 500),
  "PageLayout.RightMargin": between(0, 500),
  "PageLayout.TopMargin": between(0, 500),
  "PageLayout.BottomMargin": between(0, 500),
  "PageLayout.HeaderMargin": between(0, 500),
  "PageLayout.FooterMargin": between(0, 500),
  "DefaultForAllPages.LeftFooter": text,
  "DefaultForAllPages.CenterFooter": text,
  "DefaultForAllPages.RightFooter": text,
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

function checked(part: string, name: string, value: unknown): void {
  const check = PROPERTIES[`${SIDES.includes(part) ? "Border" : part}.${name}`];
  if (!check) throw new ExcelError("ApiNotFound", `the fake has no ${part}.${name}`);
  if (!check(value)) throw new ExcelError("InvalidArgument", `${part}.${name} = ${JSON.stringify(value)}`);
}

export function childRich(thing: Thing, name: string): RichThing | undefined {
  if (thing.kind === "Worksheet") {
    if (name === "PageLayout") return { kind: "Print", grid: thing.grid, path: name };
    if (name === "HorizontalPageBreaks") return { kind: "Breaks", grid: thing.grid };
    if (name === "FreezePanes") return { kind: "Panes", grid: thing.grid };
  }
  if (thing.kind === "Print" && (name === "HeadersFooters" || name === "DefaultForAllPages")) {
    return { ...thing, path: name };
  }
  if (thing.kind === "RangeAreas" && name === "Format") {
    return { kind: "Look", grid: thing.grid, areas: thing.areas, path: name };
  }
  if (thing.kind === "Range" && name === "DataValidation") {
    return { kind: "Look", grid: thing.grid, areas: [thing.area], path: name };
  }
  if (thing.kind === "Range" && name === "ConditionalFormats") {
    return { kind: "Highlights", grid: thing.grid, area: thing.area };
  }
  const parts = ["Fill", "Font", "Borders"];
  if (thing.kind === "Format" && parts.includes(name)) {
    return { kind: "Look", grid: thing.grid, areas: [thing.area], path: name };
  }
  if (thing.kind === "Look" && thing.path === "Format" && parts.includes(name)) return { ...thing, path: name };
  const inside = ["Custom", "Rule", "Format", "Fill", "Font"];
  if (thing.kind === "Highlight" && inside.includes(name)) return { ...thing, path: name };
  return undefined;
}

/** `undefined`: not one of these. */
export function callRich(
  book: FakeWorkbook,
  thing: Thing,
  name: string,
  given: readonly unknown[],
): Thing | null | undefined {
  const [first, second, rows, columns] = given;
  switch (`${thing.kind}.${name}`) {
    case "Names.Add":
      return addName(book, String(first), second as Thing);
    case "NamedItem.Delete":
      if (thing.kind === "NamedItem") delete book.names[thing.name];
      return null;
  }
  if (thing.kind === "Look" && thing.path === "Borders" && name === "GetItem") {
    if (!SIDES.includes(String(first))) throw new ExcelError("InvalidArgument", String(first));
    guardInside(thing.areas, String(first));
    return { ...thing, path: String(first) };
  }
  if (thing.kind === "Highlights" && name === "Add") {
    if (first !== "Custom") throw new ExcelError("InvalidArgument", String(first));
    const record = { range: addressOfRectangle(thing.area) };
    thing.grid.looks.highlights.push(record);
    return { kind: "Highlight", record, path: "" };
  }
  if (thing.kind === "Print" && name === "SetPrintTitleRows") {
    if (!/^\$\d+:\$\d+$/.test(String(first))) throw new ExcelError("InvalidArgument", String(first));
    thing.grid.looks.titleRows = String(first);
    return null;
  }
  if (thing.kind === "Breaks" && name === "Add") {
    thing.grid.looks.breaks.push(addressOfRectangle(rectangleOf(String(first))));
    return { kind: "Other" };
  }
  if (thing.kind === "Panes" && name === "FreezeRows") {
    thing.grid.looks.frozenRows = Number(first);
    return null;
  }
  if (thing.kind === "Worksheet") {
    const { grid } = thing;
    if (name === "Activate") {
      book.active = grid.name;
      return null;
    }
    if (name === "GetRanges") {
      const addresses = String(first);
      if (addresses.length > 8192) throw new ExcelError("InvalidArgument", "too long an address");
      return { kind: "RangeAreas", grid, areas: addresses.split(",").map(rectangleOf) };
    }
    if (name === "GetRangeByIndexes") {
      const [top, left] = [Number(first) + 1, Number(second) + 1];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      return { kind: "Range", grid, area };
    }
  }
  if (thing.kind === "Range" && name === "Merge") {
    thing.grid.looks.merged.push(addressOfRectangle(thing.area));
    return null;
  }
  return undefined;
}

/** A single row has no line inside it: asking for one fails. */
function guardInside(areas: readonly Rectangle[], side: string): void {
  for (const { top, bottom, left, right } of areas) {
    if (side === "InsideHorizontal" && top === bottom) throw new ExcelError("InvalidArgument", side);
    if (side === "InsideVertical" && left === right) throw new ExcelError("InvalidArgument", side);
  }
}

function addName(book: FakeWorkbook, name: string, reference: Thing): Thing {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new ExcelError("InvalidArgument", `Namnet ${name} är inte giltigt.`);
  }
  if (Object.keys(book.names).some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError("ItemAlreadyExists", `Namnet ${name} finns redan.`);
  }
  if (reference.kind !== "Range") throw new ExcelError("InvalidArgument", "no range");
  const target = `${reference.grid.name}!${addressOfRectangle(reference.area)}`;
  book.names[name] = target;
  return { kind: "NamedItem", name, reference: target };
}

/** @returns whether the property was one of these. */
export function assignRich(thing: Thing, name: string, value: unknown): boolean {
  switch (thing.kind) {
    case "Worksheet":
      // The wire name of showGridlines.
      if (name !== "Gridlines") return false;
      thing.grid.looks.showsGridlines = value === true;
      return true;
    case "Format":
      checked("Format", name, value);
      assignFormat(thing.grid, [thing.area], name, value);
      return true;
    case "Look":
      checked(thing.path, name, value);
      if (thing.path === "Format") assignFormat(thing.grid, thing.areas, name, value);
      else for (const area of thing.areas) setLook(thing.grid, edge(area, thing.path), `${thing.path}.${name}`, value);
      return true;
    case "Highlight":
      checked(thing.path, name, value);
      thing.record[`${thing.path}.${name}`] = value;
      return true;
    case "Print":
      checked(thing.path, name, value);
      thing.grid.looks.print[`${thing.path}.${name}`] = value;
      return true;
  }
  return false;
}

function assignFormat(grid: Grid, areas: readonly Rectangle[], name: string, value: unknown): void {
  for (const area of areas) {
    if (name === "ColumnWidth") {
      for (let column = area.left; column <= area.right; column++) grid.looks.widths[column] = Number(value);
    } else if (name === "RowHeight") {
      for (let row = area.top; row <= area.bottom; row++) grid.looks.heights[row] = Number(value);
    } else setLook(grid, area, `Format.${name}`, value);
  }
}

/** The cells whose own side an edge of a block is. Lines inside belong to every cell. */
function edge(area: Rectangle, part: string): Rectangle {
  if (part === "EdgeTop") return { ...area, bottom: area.top };
  if (part === "EdgeBottom") return { ...area, top: area.bottom };
  if (part === "EdgeLeft") return { ...area, right: area.left };
  if (part === "EdgeRight") return { ...area, left: area.right };
  return area;
}

function setLook(grid: Grid, area: Rectangle, name: string, value: unknown): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const address = addressOf(row, column);
      grid.looks.cells[address] = { ...grid.looks.cells[address], [name]: value };
    }
  }
}
