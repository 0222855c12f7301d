import { type Area, areaAddress, areaOf } from "../formula/Area.ts";
import type { Place, Reference } from "../formula/FormulaArgument.ts";
import { ENGLISH_STYLE } from "../formula/FormulaStyle.ts";
import { readArgument } from "../formula/readArgument.ts";
import type { ResultRange } from "../index.ts";
import type { ExchangeWorkbook } from "./ExchangeWorkbook.ts";
import { cellsOf, Grid, key } from "./Grid.ts";

/** More than a function of ours takes anyway. */
const MOST_CELLS = 100_000;

/** All sheets, and what formulas would fill of the cells that are blank now. */
export class WorkbookCells {
  readonly grids: readonly Grid[];
  readonly #byName: ReadonlyMap<string, Grid>;
  readonly #names: ReadonlyMap<string, Place>;
  #calculated = new Map<Grid, Map<string, unknown>>();

  constructor({ sheets, names }: ExchangeWorkbook) {
    this.grids = sheets.map((sheet) => new Grid(sheet));
    this.#byName = new Map(this.grids.map((grid) => [grid.name.toUpperCase(), grid]));
    this.#names = new Map(Object.entries(names).map(([name, place]) => [name.toUpperCase(), place]));
  }

  /** The cells of a reference from a formula on that sheet, blank ones with what was calculated for them. */
  read(reference: Reference, here: Grid): unknown[][] | undefined {
    const found = this.#areaOf(reference, here);
    if (found === undefined) return undefined;
    const { grid, area } = found;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return undefined;
    const rows: unknown[][] = Array.from({ length: area.bottom - area.top + 1 }, () => []);
    for (const [row, column] of cellsOf(area)) {
      const calculated = grid.isBlank(row, column) ? this.#calculated.get(grid)?.get(key(row, column)) : undefined;
      rows[row - area.top]?.push(calculated ?? grid.value(row, column));
    }
    return rows;
  }

  /** `B2`, as in `B2#`, as the area that the formula there is known to fill, with the same `$` and sheet. */
  spillArea(reference: string, here: Grid): string | undefined {
    const argument = readArgument(`${reference}#`, ENGLISH_STYLE);
    if (argument?.kind !== "reference") return undefined;
    const found = this.#areaOf(argument.reference, here);
    if (found === undefined) return undefined;
    const sheet = reference.slice(0, reference.lastIndexOf("!") + 1);
    const address = areaAddress(found.area);
    return sheet + (reference.includes("$") ? address.replace(/[A-Z]+/g, "$$$&$$") : address);
  }

  /** What formulas give, for the blank cells that they fill; forgets what was said before. */
  calculated(results: readonly { grid: Grid; area: Area; result: ResultRange }[]): void {
    this.#calculated = new Map(this.grids.map((grid) => [grid, new Map()]));
    for (const { grid, area, result } of results) {
      for (const [row, column] of cellsOf(area)) {
        this.#calculated.get(grid)?.set(key(row, column), result[row - area.top]?.[column - area.left]);
      }
    }
  }

  #areaOf(reference: Reference, here: Grid): { grid: Grid; area: Area } | undefined {
    const place = "name" in reference ? this.#names.get(reference.name.toUpperCase()) : reference;
    if (place === undefined) return undefined;
    const grid = place.sheet === "" ? here : this.#byName.get(place.sheet.toUpperCase());
    const isWhole = place.address.endsWith("#");
    const area = areaOf(isWhole ? place.address.slice(0, -1) : place.address);
    if (grid === undefined || area === undefined) return undefined;
    const filled = isWhole ? grid.filledFrom(area.top, area.left) : area;
    return filled && { grid, area: filled };
  }
}
