import { SheetLooks } from "./SheetLooks.ts";

let lastId = 0;

export type Scalar = string | number | boolean;

/** One cell of the fake. `formula` where there is one; `value` is what it shows. */
export interface Cell {
  formula?: string;
  value: Scalar;
  isError: boolean;
  format: string;
  locked: boolean;
  /** A part of an array formula of the old kind, which Excel lets nobody change by itself. */
  inOldArray?: boolean;
  /** What one of our functions last gave for the cell's formula, as JSON; "" until it has. */
  result?: string;
  /** The address of the anchor whose result spills into this cell. */
  spilledFrom?: string;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An error as Excel's object model reports it. */
export class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function addressOf(row: number, column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name + row;
}

/** `B2:C9`, dollars allowed. */
export function rectangleOf(address: string): Rectangle {
  const [from = "", to = from] = address.replace(/\$/g, "").split(":");
  const corner = (text: string): [number, number] => {
    const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(text) ?? [];
    if (!letters || !digits) throw new ExcelError("InvalidArgument", `bad address ${address}`);
    return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
  };
  const [top, left] = corner(from);
  const [bottom, right] = corner(to);
  return { top, left, bottom, right };
}

export function addressOfRectangle({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf(top, left);
  return top === bottom && left === right ? from : `${from}:${addressOf(bottom, right)}`;
}

/** A sheet: cells by address, protection, visibility. Fails as Excel does on protected cells and wrong sizes. */
export class Grid {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  readonly id: string;
  readonly cells = new Map<string, Cell>();
  readonly looks = new SheetLooks();

  constructor(name: string) {
    this.name = name;
    lastId += 1;
    this.id = `{sheet-${lastId}}`;
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(addressOf(row, column)) ?? { value: "", isError: false, format: "General", locked: true };
  }

  map<T>({ top, left, bottom, right }: Rectangle, read: (cell: Cell, row: number, column: number) => T): T[][] {
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => read(this.cell(top + r, left + c), top + r, left + c)),
    );
  }

  /** Every cell with a value, in one rectangle; `undefined` on an empty sheet. */
  used(): Rectangle | undefined {
    const corners = [...this.cells].filter(([, cell]) => cell.value !== "").map(([address]) => rectangleOf(address));
    if (corners.length === 0) return undefined;
    return {
      top: Math.min(...corners.map(({ top }) => top)),
      left: Math.min(...corners.map(({ left }) => left)),
      bottom: Math.max(...corners.map(({ bottom }) => bottom)),
      right: Math.max(...corners.map(({ right }) => right)),
    };
  }

  /** The cells of the result that begins in an anchor; `undefined` if it does not spill. */
  spill(anchor: string): Rectangle | undefined {
    const parts = [...this.cells]
      .filter(([, { spilledFrom }]) => spilledFrom === anchor)
      .map(([address]) => rectangleOf(address));
    if (parts.length === 0) return undefined;
    const { top, left } = rectangleOf(anchor);
    return {
      top,
      left,
      bottom: Math.max(top, ...parts.map((p) => p.bottom)),
      right: Math.max(left, ...parts.map((p) => p.right)),
    };
  }

  /** Takes a spill away, all but its anchor. */
  unspill(anchor: string): void {
    for (const [address, cell] of this.cells) {
      if (cell.spilledFrom !== anchor) continue;
      if (address === anchor) delete cell.spilledFrom;
      else this.cells.delete(address);
    }
  }

  guard(area: Rectangle): void {
    if (
      this.map(area, ({ inOldArray }) => inOldArray)
        .flat()
        .includes(true)
    ) {
      throw new ExcelError("InvalidOperation", "Du kan inte ändra en del av en matris.");
    }
    if (
      this.isProtected &&
      this.map(area, ({ locked }) => locked)
        .flat()
        .includes(true)
    ) {
      throw new ExcelError("AccessDenied", "Du kan inte utföra den begärda åtgärden.");
    }
  }
}
