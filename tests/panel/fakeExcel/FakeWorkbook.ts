import { calculate, isOurs, otherValue, reads } from "./calculate.ts";
import {
  addressOf,
  addressOfRectangle,
  type Cell,
  ExcelError,
  Grid,
  type Rectangle,
  rectangleOf,
  type Scalar,
} from "./Grid.ts";

/** What a test hands over: cells as content, or as a cell that was loaded from a file with its cached value. */
export type SeedCell =
  | Scalar
  | { readonly formula: string; readonly value: Scalar; readonly spill?: readonly (readonly Scalar[])[] };
export interface Seed {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, SeedCell>>>>;
  readonly protected?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
  readonly structureProtected?: boolean;
  readonly textCells?: readonly string[];
  /** False: formulas stay uncalculated, for workbooks with functions of Excel's own that the fake does not know. */
  readonly calculates?: boolean;
  readonly oldArrays?: readonly string[];
}

/** The workbook behind the real object model. Calculates nothing itself: our functions are called through Excel's runtime. */
export class FakeWorkbook {
  readonly sheets: Grid[] = [];
  /** `Blad!A1:B2`, or #REF! when that is gone. */
  readonly names: Record<string, string>;
  readonly structureProtected: boolean;
  readonly calculates: boolean;
  active = "";
  selection = ["A1"];
  calculations = 0;

  constructor({
    sheets,
    names = {},
    structureProtected = false,
    protected: locked = [],
    textCells = [],
    oldArrays = [],
    calculates = true,
  }: Seed) {
    this.names = { ...names };
    this.calculates = calculates;
    this.structureProtected = structureProtected;
    for (const [name, cells] of Object.entries(sheets)) {
      const grid = new Grid(name);
      this.sheets.push(grid);
      for (const [address, content] of Object.entries(cells)) this.seed(grid, address, content);
    }
    this.active = this.sheets[0]?.name ?? "";
    for (const place of oldArrays) {
      const [name = "", address = ""] = place.split("!");
      const cell = this.sheet(name).cells.get(address);
      if (cell) cell.inOldArray = true;
    }
    for (const name of locked) this.sheet(name).isProtected = true;
    for (const place of textCells) {
      const [name = "", address = ""] = place.split("!");
      this.sheet(name).cells.set(address, { value: "", isError: false, format: "@", locked: true });
    }
  }

  /** As loaded from a file: nothing is calculated. */
  private seed(grid: Grid, address: string, content: SeedCell): void {
    if (typeof content !== "object") {
      grid.cells.set(address, { value: content, isError: false, format: "General", locked: true });
      return;
    }
    const { formula, value, spill } = content;
    grid.cells.set(address, { formula, value, isError: isErrorText(value), format: "General", locked: true });
    if (spill) this.fill(grid, address, spill);
  }

  sheet(name: string): Grid {
    const grid = this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);
    if (!grid) throw new ExcelError("ItemNotFound", `Det finns inget blad ${name}.`);
    return grid;
  }

  has(name: string): boolean {
    return this.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);
  }

  add(name: string): Grid {
    if (this.structureProtected) throw new ExcelError("AccessDenied", "Arbetsboken är skyddad.");
    if (this.has(name)) throw new ExcelError("ItemAlreadyExists", `Bladet ${name} finns redan.`);
    const grid = new Grid(name);
    this.sheets.push(grid);
    return grid;
  }

  remove(name: string): void {
    if (this.sheets.length === 1) throw new ExcelError("InvalidOperation", "Det sista bladet kan inte tas bort.");
    const [gone] = this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    if (this.active === gone?.name) this.active = this.sheets[0]?.name ?? "";
    for (const [key, reference] of Object.entries(this.names)) {
      if (sheetOf(reference) === gone?.name) this.names[key] = "#REF!";
    }
  }

  /** Writes contents as `Range.formulas` and `Range.values` do: `=…` is a formula, `'…` is text. */
  write(grid: Grid, area: Rectangle, contents: readonly (readonly (Scalar | null)[])[]): void {
    if (
      contents.length !== area.bottom - area.top + 1 ||
      contents.some(({ length }) => length !== area.right - area.left + 1)
    ) {
      throw new ExcelError("InvalidArgument", "Antalet rader eller kolumner stämmer inte med området.");
    }
    grid.guard(area);
    contents.forEach((row, r) => {
      row.forEach((content, c) => {
        // null leaves a cell as it is.
        if (content !== null) this.enter(grid, addressOf(area.top + r, area.left + c), content);
      });
    });
    this.recalculate(grid, area);
  }

  clear(grid: Grid, area: Rectangle): void {
    grid.guard(area);
    // Whether Excel refuses this or passes over it is not documented: the worse of the two.
    const isPart = grid
      .map(area, ({ spilledFrom }) => spilledFrom !== undefined && !isInside(spilledFrom, area))
      .flat();
    if (isPart.includes(true)) throw new ExcelError("InvalidOperation", "Du kan inte ändra en del av ett spill.");
    grid.map(area, (_, row, column) => this.enter(grid, addressOf(row, column), ""));
    this.recalculate(grid, area);
  }

  /** Copies values onto themselves: formulas and spills become constants. */
  freeze(grid: Grid, area: Rectangle): void {
    grid.guard(area);
    const values = grid.map(area, ({ value, isError }) => ({ value, isError }));
    grid.map(area, (_, row, column) => grid.unspill(addressOf(row, column)));
    grid.map(area, (cell, row, column) => {
      const { formula: _, spilledFrom: __, ...rest } = cell;
      const kept = values[row - area.top]?.[column - area.left];
      grid.cells.set(addressOf(row, column), { ...rest, value: kept?.value ?? "", isError: kept?.isError ?? false });
    });
  }

  private enter(grid: Grid, address: string, content: Scalar): void {
    const { top, left } = rectangleOf(address);
    const before = grid.cell(top, left);
    const anchor = before.spilledFrom;
    if (anchor !== undefined && anchor !== address) {
      if (content === "") return;
      grid.unspill(anchor);
      this.show(grid, anchor, "#SPILL!");
    }
    grid.unspill(address);
    const { formula: _, spilledFrom: __, result: ___, ...rest } = before;
    const cell: Cell = { ...rest, value: content, isError: false };
    if (typeof content === "string" && content.startsWith("'")) cell.value = content.slice(1);
    else if (typeof content === "string" && content.startsWith("=") && rest.format !== "@") cell.formula = content;
    grid.cells.set(address, cell);
    if (cell.formula !== undefined && this.calculates) this.calculate(grid, address, cell.formula);
  }

  private calculate(grid: Grid, address: string, formula: string): void {
    const tracked = /^=ROWS\((.+)\)$/.exec(formula)?.[1];
    if (tracked) {
      const { top, bottom } = rectangleOf(tracked.slice(tracked.lastIndexOf("!") + 1));
      this.show(grid, address, bottom - top + 1);
    } else if (isOurs(formula)) {
      this.show(grid, address, "#BUSY!");
      this.ask(grid, address, formula);
    } else this.show(grid, address, otherValue(formula));
  }

  private ask(grid: Grid, address: string, formula: string): void {
    const asking = grid.cells.get(address);
    // From now on a change in what it reads makes it ask again, also before the answer.
    if (asking) asking.result ??= "";
    void calculate(this, grid.name, address, formula).then((result) => {
      const cell = grid.cells.get(address);
      const text = JSON.stringify(result);
      // Deleted or written over in the meantime, or the same as before.
      if (!this.has(grid.name) || cell?.formula !== formula || cell.result === text) return;
      cell.result = text;
      grid.unspill(address);
      this.fill(grid, address, result);
      const { top, left } = rectangleOf(address);
      const [bottom, right] = [top + result.length - 1, left + (result[0]?.length ?? 1) - 1];
      this.recalculate(grid, { top, left, bottom, right });
    });
  }

  /** Everything that has been calculated here from cells that are other than before. */
  private recalculate(changed: Grid, area: Rectangle): void {
    for (const grid of this.sheets) {
      for (const [address, { formula, result }] of grid.cells) {
        const isOld = formula !== undefined && result !== undefined && reads(this, grid.name, formula, changed, area);
        if (isOld) this.ask(grid, address, formula);
      }
    }
  }

  private show(grid: Grid, address: string, value: Scalar): void {
    const { top, left } = rectangleOf(address);
    grid.cells.set(address, { ...grid.cell(top, left), value, isError: isErrorText(value) });
  }

  /** A result into the anchor and, if nothing is in the way, the cells below and to the right. */
  private fill(grid: Grid, anchor: string, result: readonly (readonly Scalar[])[]): void {
    const { top, left } = rectangleOf(anchor);
    const area = { top, left, bottom: top + result.length - 1, right: left + (result[0]?.length ?? 1) - 1 };
    const blocked = grid
      .map(area, ({ value }, row, column) => value !== "" && addressOf(row, column) !== anchor)
      .flat()
      .includes(true);
    if (blocked) {
      this.show(grid, anchor, "#SPILL!");
      return;
    }
    result.forEach((row, r) => {
      row.forEach((value, c) => {
        const address = addressOf(top + r, left + c);
        this.show(grid, address, value);
        const cell = grid.cells.get(address);
        if (cell && address !== anchor) cell.spilledFrom = anchor;
      });
    });
    if (addressOfRectangle(area) !== anchor) {
      const cell = grid.cells.get(anchor);
      if (cell) cell.spilledFrom = anchor;
    }
  }

  /** What has been entered in every sheet, for the tests to compare: formulas and constants, not what formulas spill. */
  snapshot(): Record<string, Record<string, Scalar>> {
    return Object.fromEntries(
      this.sheets.map((grid) => [
        grid.name,
        Object.fromEntries(
          [...grid.cells]
            .filter(([, cell]) => cell.value !== "" && (cell.spilledFrom === undefined || cell.formula !== undefined))
            .map(([address, cell]) => [address, cell.formula ?? cell.value] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      ]),
    );
  }
}

export const sheetOf = (reference: string): string =>
  reference.slice(0, Math.max(0, reference.lastIndexOf("!"))).replace(/^'|'$/g, "");

function isInside(address: string, area: Rectangle): boolean {
  const { top, left } = rectangleOf(address);
  return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
}

function isErrorText(value: Scalar): boolean {
  return typeof value === "string" && /^#(?:N\/A|VALUE!|NAME\?|SPILL!|BUSY!|REF!|DIV\/0!|NUM!|CALC!)$/.test(value);
}
