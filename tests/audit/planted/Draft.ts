import { SeededRandom } from "../../bundles/SeededRandom.ts";
import { TypedSheet } from "../typed/TypedSheet.ts";
import { ACTIVITIES, KOMMUNER, NOTES } from "./words.ts";

/** A total and the cells that it is the total of. */
export interface Total {
  readonly address: string;
  readonly parts: readonly string[];
}

/** Totals that belong together: a row of them below columns, or a column of them beside rows. */
export interface TotalLine {
  readonly sheet: TypedSheet;
  readonly cells: readonly Total[];
  /** The formula is one SUM over neighbours, so that a person can shorten its range. */
  readonly plainSum: boolean;
  /** Of a table with totals both ways: the total of totals. */
  readonly grand?: string;
  readonly sideways?: boolean;
}

export interface Matrix {
  readonly sheet: TypedSheet;
  readonly parts: readonly (readonly string[])[];
  readonly rowTotals: readonly string[];
  readonly grand: string;
}

/** Cells of the same make, in one row or column. */
export interface Line {
  readonly sheet: TypedSheet;
  readonly cells: readonly string[];
}

export interface Differences extends Line {
  /** Balances that are built on them. */
  readonly followers: readonly string[];
}

export interface Allocation {
  readonly sheet: TypedSheet;
  /** The input that decides the sum to share out. */
  readonly grant: string;
  readonly sum: string;
  readonly weights: readonly string[];
  readonly parts: readonly string[];
  readonly decimals: number;
  readonly total: string;
  /** The other parties' cells in the same column. */
  readonly others: readonly string[];
}

export interface Percentages extends Line {
  readonly total: string | undefined;
  readonly step: number;
}

export interface Equity {
  readonly sheet: TypedSheet;
  readonly opening: readonly string[];
  readonly incomeTotal: readonly string[] | undefined;
  readonly costs: readonly string[];
  readonly result: readonly string[];
  readonly closing: readonly string[];
}

export interface KeyFigures {
  readonly sheet: TypedSheet;
  readonly budget: string;
  readonly outcome: string;
  readonly result: string;
}

export interface Parties {
  readonly sheet: TypedSheet;
  readonly grants: readonly string[];
  readonly region: readonly string[];
  /** Everything in those columns: the heading, the parties and the totals. */
  readonly columns: readonly (readonly string[])[];
}

/** A workbook while it is made, and what in it a fault can be planted in. */
export class Draft {
  readonly random: SeededRandom;
  readonly sheets: TypedSheet[] = [];
  readonly kommuner: readonly string[];
  readonly activities: readonly string[];
  readonly year: number;
  readonly unit: "tkr" | "kr";
  readonly decimals: number;
  /** Everything on one sheet, or one sheet for each part. */
  readonly oneSheet: boolean;
  row = 1;
  readonly left: number;

  readonly totals: TotalLine[] = [];
  readonly matrices: Matrix[] = [];
  readonly differences: Differences[] = [];
  readonly allocations: Allocation[] = [];
  readonly labels: Line[] = [];
  readonly percentages: Percentages[] = [];
  readonly equities: Equity[] = [];
  readonly keyFigures: KeyFigures[] = [];
  readonly parties: Parties[] = [];
  readonly patterns: Line[] = [];

  constructor(seed: number) {
    this.random = new SeededRandom(seed * 7919 + 13);
    this.kommuner = this.some(KOMMUNER, this.random.whole(3, 11)).sort((a, b) => a.localeCompare(b, "sv"));
    this.activities = this.some(ACTIVITIES, this.random.whole(3, 7));
    this.year = this.random.whole(2021, 2026);
    this.unit = this.random.pick(["tkr", "kr"]);
    this.decimals = this.unit === "tkr" ? this.random.pick([0, 0, 1]) : 0;
    this.oneSheet = this.random.chance(0.25);
    this.left = this.random.chance(0.2) ? 2 : 1;
  }

  /** So many of them, in a random order. */
  some<T>(all: readonly T[], count: number): T[] {
    const left = [...all];
    return this.random.list(
      Math.min(count, left.length),
      () => left.splice(this.random.whole(0, left.length - 1), 1)[0] as T,
    );
  }

  /** An amount of the workbook's unit, about so many thousands of kronor. */
  amount(low: number, high: number): number {
    const thousands = this.random.whole(low, high);
    if (this.unit === "kr") return thousands * 1000 + this.random.pick([0, 0, 500, this.random.whole(0, 9) * 100]);
    return this.decimals ? thousands + this.random.whole(0, 9) / 10 : thousands;
  }

  /** Room for a part of the workbook: a sheet of its own, or below what stands there already. */
  begin(name: string, title: string): TypedSheet {
    let sheet = this.sheets.at(-1);
    if (!sheet || !this.oneSheet) {
      const taken = this.sheets.filter((one) => one.name.startsWith(name)).length;
      sheet = new TypedSheet(taken ? `${name} ${taken + 1}` : name);
      this.sheets.push(sheet);
      this.row = this.random.whole(1, 3);
    }
    this.text(sheet, title);
    if (this.random.chance(0.5)) this.text(sheet, this.unit === "kr" ? "Belopp i kronor" : "Belopp i tkr");
    this.row += this.random.whole(0, 1);
    return sheet;
  }

  end(sheet: TypedSheet): void {
    if (this.random.chance(0.4)) this.text(sheet, this.random.pick(NOTES));
    this.row += this.random.whole(1, 3);
  }

  text(sheet: TypedSheet, text: string): void {
    sheet.put(this.row, this.left, text);
    this.row += 1;
  }

  /** Years as numbers or as headings in words; the choice is made once a table. */
  yearHeads(count: number): (number | string)[] {
    const make = this.random.pick([
      (year: number) => year,
      (year: number) => String(year),
      (year: number) => `Budget ${year}`,
      (year: number, i: number) => (i === 0 ? `Budget ${year}` : `Plan ${year}`),
    ]);
    return Array.from({ length: count }, (_, i) => make(this.year + i, i));
  }

  /** Numbers typed instead of formulas: over the whole line, or not at all. */
  perhapsFreeze(sheet: TypedSheet, addresses: readonly string[], probability = 0.4): void {
    if (!this.random.chance(probability)) return;
    for (const address of addresses) sheet.at(address).frozen = true;
  }
}
