import type { FakeWorkbook } from "./FakeWorkbook.ts";
import { ExcelError } from "./Grid.ts";
import { assign, call, childOf, itemsOf, property, type Thing } from "./objectModel.ts";

interface Path {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Which of the arguments are objects, by the id of their path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

// From the wire format of Microsoft's library.
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4 } as const;

/** Carries a batch out in order. A failing action stops it: what was done before it stays done, as in Excel. */
export function processRequest(book: FakeWorkbook, body: RequestBody): object {
  const things = new Map<number, Thing>();
  const Results: object[] = [];
  for (const action of body.Actions) {
    try {
      Results.push({ ActionId: action.Id, Value: carryOut(book, body, things, action) });
    } catch (error) {
      const { code = "GeneralException", message } = error as ExcelError;
      if (!(error instanceof ExcelError)) console.error(`the fake failed: ${(error as Error).stack}`);
      const ErrorLocation = locationOf(body, action);
      return { Error: { Code: code, Message: message, Location: ErrorLocation, ActionIndex: Results.length }, Results };
    }
  }
  return { Results };
}

function locationOf(body: RequestBody, action: Action): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  return path?.Name === "Add" ? "WorksheetCollection.add" : `Range.${action.Name || path?.Name}`;
}

function carryOut(book: FakeWorkbook, body: RequestBody, things: Map<number, Thing>, action: Action): unknown {
  const thing = thingOf(book, body, things, action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return thing.kind === "Null" ? null : identity(thing);
  if (action.ActionType === ACTION.query) return thing.kind === "Null" ? null : query(book, thing, fields(action));
  const given = argumentsOf(book, body, things, action.ArgumentInfo);
  if (action.ActionType === ACTION.setProperty) {
    assign(book, thing, action.Name, given[0]);
    return null;
  }
  if (action.ActionType === ACTION.method) {
    // Bookkeeping of the library itself.
    if (!action.Name.startsWith("_")) call(book, thing, action.Name, given);
    return null;
  }
  throw new ExcelError("ApiNotFound", `the fake knows no action ${action.ActionType}`);
}

/** `items/name`, `format/protection/locked`: what is asked for, as paths. */
function fields({ QueryInfo }: Action): string[][] {
  return (QueryInfo?.Select ?? []).map((path) => path.split("/"));
}

function query(book: FakeWorkbook, thing: Thing, wanted: readonly (readonly string[])[]): unknown {
  if (thing.kind === "Worksheets" || thing.kind === "Names" || thing.kind === "RangeCollection") {
    // The library asks a collection for its members' properties without naming the members.
    const asked = wanted.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return {
      _Items: itemsOf(book, thing).map((item) => ({ ...(query(book, item, asked) as object), ...identity(item) })),
    };
  }
  const value: Record<string, unknown> = {};
  const nested = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of wanted) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0) value[name] = property(book, thing, name);
    else nested.set(name, [...(nested.get(name) ?? []), rest]);
  }
  for (const [name, rest] of nested) {
    value[name] = query(book, childOf(book, thing, name), rest);
  }
  return value;
}

/** Ranges that the library may ask for again in a later batch. */
const kept = new Map<string, Thing>();

/** By this the library finds an object again, also in a later batch: a sheet by its name, a range by a reference. */
function identity(thing: Thing): object {
  if (thing.kind === "Worksheet") return { _Id: thing.grid.name };
  if (thing.kind !== "Range") return {};
  const reference = `range-${kept.size + 1}`;
  kept.set(reference, thing);
  return { _ReferenceId: reference };
}

function thingOf(book: FakeWorkbook, body: RequestBody, things: Map<number, Thing>, id: number): Thing {
  const known = things.get(id);
  if (known) return known;
  const path = body.ObjectPaths[String(id)];
  if (!path) throw new ExcelError("InvalidObjectPath", `no path ${id}`);
  const made = make(book, body, things, path);
  things.set(id, made);
  return made;
}

function make(book: FakeWorkbook, body: RequestBody, things: Map<number, Thing>, path: Path): Thing {
  if (path.ObjectPathType === PATH.global) return { kind: "Workbook" };
  if (path.ObjectPathType === PATH.newObject) return { kind: "Runtime" };
  if (path.ObjectPathType === PATH.reference) {
    const thing = kept.get(path.Name);
    if (!thing) throw new ExcelError("InvalidObjectPath", `no reference ${path.Name}`);
    return thing;
  }
  const parent = thingOf(book, body, things, path.ParentObjectPathId ?? -1);
  const given = argumentsOf(book, body, things, path.ArgumentInfo);
  if (path.ObjectPathType === PATH.property) return childOf(book, parent, path.Name);
  if (path.ObjectPathType === PATH.indexer) return call(book, parent, "GetItem", given) ?? { kind: "Null" };
  if (path.ObjectPathType === PATH.method) return call(book, parent, path.Name, given) ?? { kind: "Null" };
  throw new ExcelError("ApiNotFound", `the fake knows no path type ${path.ObjectPathType}`);
}

function argumentsOf(
  book: FakeWorkbook,
  body: RequestBody,
  things: Map<number, Thing>,
  info?: ArgumentInfo,
): unknown[] {
  return (info?.Arguments ?? []).map((argument, i) => {
    const reference = info?.ReferencedObjectPathIds?.[i];
    return typeof reference === "number" && reference > 0 ? thingOf(book, body, things, reference) : argument;
  });
}
