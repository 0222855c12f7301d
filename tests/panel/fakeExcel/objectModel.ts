import { type FakeWorkbook, sheetOf } from "./FakeWorkbook.ts";
import {
  addressOf,
  addressOfRectangle,
  ExcelError,
  type Grid,
  type Rectangle,
  rectangleOf,
  type Scalar,
} from "./Grid.ts";
import { assignRich, callRich, childRich, type RichThing } from "./richObjects.ts";

/** An object of the object model as the fake keeps it between a path and an action. */
export type Thing =
  | { readonly kind: "Workbook" | "Worksheets" | "Names" | "Application" | "Runtime" | "Null" | "Other" }
  | { readonly kind: "Worksheet" | "SheetProtection"; readonly grid: Grid }
  | RangeThing
  | { readonly kind: "Format" | "CellProtection"; readonly grid: Grid; readonly area: Rectangle }
  | { readonly kind: "RangeAreas" | "RangeCollection"; readonly grid: Grid; readonly areas: readonly Rectangle[] }
  | { readonly kind: "NamedItem"; readonly name: string; readonly reference: string }
  | RichThing;

interface RangeThing {
  readonly kind: "Range";
  readonly grid: Grid;
  readonly area: Rectangle;
}

const NULL: Thing = { kind: "Null" };

/** As Swedish Excel shows errors: `text` is in the user's language, `values` is not. */
const SHOWN: Readonly<Record<string, string>> = { "#VALUE!": "#VÄRDEFEL!", "#N/A": "#SAKNAS!", "#NAME?": "#NAMN?" };

const range = (grid: Grid, area: Rectangle): Thing => ({ kind: "Range", grid, area });
const fullAddress = ({ grid, area }: RangeThing): string => {
  const name = /^[\p{L}_]\w*$/u.test(grid.name) ? grid.name : `'${grid.name.replace(/'/g, "''")}'`;
  return `${name}!${addressOfRectangle(area)}`;
};
const anchorOf = ({ grid, area }: RangeThing): string | undefined => grid.cell(area.top, area.left).spilledFrom;

/** What a property of a thing is. Throws for one that the fake does not know, so that nothing passes by accident. */
export function property(book: FakeWorkbook, thing: Thing, name: string): unknown {
  if (thing.kind === "Worksheet") {
    if (name === "Name") return thing.grid.name;
    if (name === "Id") return thing.grid.id;
    if (name === "Visibility") return thing.grid.visibility;
  }
  if (thing.kind === "NamedItem" && name === "Name") return thing.name;
  if (thing.kind === "SheetProtection" && name === "Protected") return thing.grid.isProtected;
  if (thing.kind === "CellProtection" && name === "Locked") {
    const all = new Set(thing.grid.map(thing.area, ({ locked }) => locked).flat());
    return all.size > 1 ? null : [...all][0];
  }
  if (thing.kind === "Range") {
    const { grid, area } = thing;
    switch (name) {
      case "Address":
        return fullAddress(thing);
      case "RowCount":
        return area.bottom - area.top + 1;
      case "ColumnCount":
        return area.right - area.left + 1;
      case "Values":
        return grid.map(area, ({ value }) => value);
      case "Text":
        return grid.map(area, ({ value }) => SHOWN[String(value)] ?? String(value).replace(".", ","));
      case "ValueTypes":
        return grid.map(area, ({ value, isError }) => (isError ? "Error" : typeOf(value)));
      // A spilled cell gives its anchor's formula: the worse of what Excel could do.
      case "Formulas":
        return grid.map(area, (cell) => cell.formula ?? anchorFormula(grid, cell.spilledFrom) ?? cell.value);
      case "NumberFormat":
        return grid.map(area, ({ format }) => format);
    }
  }
  throw unknown(thing, name, book);
}

function typeOf(value: Scalar): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function anchorFormula(grid: Grid, anchor: string | undefined): string | undefined {
  return anchor === undefined ? undefined : grid.cells.get(anchor)?.formula;
}

function unknown(thing: Thing, name: string, _book: FakeWorkbook): ExcelError {
  return new ExcelError("ApiNotFound", `the fake has no ${thing.kind}.${name}`);
}

/** The thing that a property or a collection's members are. */
export function childOf(book: FakeWorkbook, thing: Thing, name: string): Thing {
  if (thing.kind === "Null") return NULL;
  if (thing.kind === "Workbook" && (name === "Worksheets" || name === "Names" || name === "Application")) {
    return { kind: name };
  }
  if (thing.kind === "Worksheet" && name === "Protection") return { kind: "SheetProtection", grid: thing.grid };
  if (thing.kind === "RangeAreas" && name === "Areas") return { ...thing, kind: "RangeCollection" };
  if (thing.kind === "Range") {
    if (name === "Format") return { ...thing, kind: "Format" };
    if (name === "Worksheet") return { kind: "Worksheet", grid: thing.grid };
  }
  if (thing.kind === "Format" && name === "Protection") return { ...thing, kind: "CellProtection" };
  const rich = childRich(thing, name);
  if (rich) return rich;
  throw unknown(thing, name, book);
}

export function itemsOf(book: FakeWorkbook, thing: Thing): readonly Thing[] {
  if (thing.kind === "Worksheets") return book.sheets.map((grid) => ({ kind: "Worksheet", grid }));
  if (thing.kind === "Names") {
    return Object.entries(book.names).map(([name, reference]) => ({ kind: "NamedItem", name, reference }));
  }
  if (thing.kind === "RangeCollection") return thing.areas.map((area) => range(thing.grid, area));
  throw unknown(thing, "items", book);
}

/** What a method gives or does. */
export function call(book: FakeWorkbook, thing: Thing, name: string, given: readonly unknown[]): Thing | null {
  if (thing.kind === "Null") return NULL;
  const [first, second] = given;
  switch (`${thing.kind}.${name}`) {
    case "Workbook.GetActiveCell":
      return range(book.sheet(book.active), rectangleOf((book.selection[0] ?? "A1").split(":")[0] as string));
    case "Workbook.GetSelectedRanges":
      return { kind: "RangeAreas", grid: book.sheet(book.active), areas: book.selection.map(rectangleOf) };
    case "Worksheets.GetActiveWorksheet":
      return { kind: "Worksheet", grid: book.sheet(book.active) };
    case "Worksheets.GetItem":
      return { kind: "Worksheet", grid: book.sheet(String(first)) };
    case "Worksheets.GetItemOrNullObject":
      return book.has(String(first)) ? { kind: "Worksheet", grid: book.sheet(String(first)) } : NULL;
    case "Worksheets.Add":
      return { kind: "Worksheet", grid: book.add(String(first)) };
    case "Names.GetItemOrNullObject": {
      const name = Object.keys(book.names).find((one) => one.toLowerCase() === String(first).toLowerCase());
      return name ? { kind: "NamedItem", name, reference: book.names[name] as string } : NULL;
    }
    case "Application.Calculate":
      book.calculations++;
      return null;
  }
  if (thing.kind === "NamedItem" && name === "GetRangeOrNullObject") {
    if (thing.reference === "#REF!") return NULL;
    const address = thing.reference.slice(thing.reference.lastIndexOf("!") + 1);
    return range(book.sheet(sheetOf(thing.reference)), rectangleOf(address));
  }
  if (thing.kind === "RangeCollection" && name === "GetItemAt") {
    return range(thing.grid, thing.areas[Number(first)] as Rectangle);
  }
  if (thing.kind === "Worksheet") {
    if (name === "GetRange") return range(thing.grid, rectangleOf(String(first)));
    if (name === "GetUsedRangeOrNullObject") {
      const used = thing.grid.used();
      return used ? range(thing.grid, used) : NULL;
    }
    if (name === "Delete") {
      book.remove(thing.grid.name);
      return null;
    }
  }
  const rich = callRich(book, thing, name, given);
  if (rich !== undefined) return rich;
  if (thing.kind === "Range") return rangeCall(book, thing, name, first, second);
  throw unknown(thing, name, book);
}

function rangeCall(book: FakeWorkbook, thing: RangeThing, name: string, first: unknown, second: unknown): Thing | null {
  const { grid, area } = thing;
  switch (name) {
    case "GetSpillingToRangeOrNullObject": {
      const spill = grid.spill(addressOf(area.top, area.left));
      return spill ? range(grid, spill) : NULL;
    }
    case "GetSpillParentOrNullObject": {
      const anchor = anchorOf(thing);
      return anchor ? range(grid, rectangleOf(anchor)) : NULL;
    }
    case "GetResizedRange":
      return range(grid, { ...area, bottom: area.bottom + Number(first), right: area.right + Number(second) });
    case "GetCell": {
      const [row, column] = [area.top + Number(first), area.left + Number(second)];
      return range(grid, { top: row, left: column, bottom: row, right: column });
    }
    case "Clear":
      book.clear(grid, area);
      return null;
    case "CopyFrom":
      if (second !== "Values" || (first as Thing).kind !== "Range") throw new ExcelError("InvalidArgument", "CopyFrom");
      book.freeze(grid, area);
      return null;
    case "Delete":
      deleteUp(grid, area);
      return null;
    case "Select":
      book.active = grid.name;
      book.selection = [addressOfRectangle(area)];
      return null;
  }
  throw unknown(thing, name, book);
}

/** Cells below move up. */
function deleteUp(grid: Grid, { top, left, bottom, right }: Rectangle): void {
  const last = grid.used()?.bottom ?? bottom;
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= last; row++) {
      const from = grid.cells.get(addressOf(row + bottom - top + 1, column));
      if (from) grid.cells.set(addressOf(row, column), from);
      else grid.cells.delete(addressOf(row, column));
    }
  }
}

export function assign(book: FakeWorkbook, thing: Thing, name: string, value: unknown): void {
  if (thing.kind === "Null") throw new ExcelError("InvalidObjectPath", "Objektet finns inte.");
  if (thing.kind === "Range" && (name === "Formulas" || name === "Values")) {
    book.write(thing.grid, thing.area, value as Scalar[][]);
  } else if (thing.kind === "Range" && name === "NumberFormat") {
    thing.grid.map(thing.area, (cell, row, column) => {
      const format = (value as string[][])[row - thing.area.top]?.[column - thing.area.left] ?? "General";
      thing.grid.cells.set(addressOf(row, column), { ...cell, format });
    });
  } else if (thing.kind === "Worksheet" && name === "Visibility") {
    thing.grid.visibility = value as Grid["visibility"];
  } else if (!assignRich(thing, name, value)) throw unknown(thing, name, book);
}
