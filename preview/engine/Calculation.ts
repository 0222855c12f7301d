import type { EngineParts } from "./EngineParts.ts";
import type { CellValue, HyperFormula } from "./HyperFormulaClass.ts";
import type { Address, Spills } from "./Spills.ts";
import { startEngine } from "./startEngine.ts";
import type { EngineInput } from "./typedInput.ts";

export interface Edit {
  readonly cell: Address;
  readonly input: EngineInput;
}

type Inputs = Readonly<Record<string, EngineInput[][]>>;

/** A spill that feeds another needs one round more; this many in a row is a circle of sizes. */
const MOST_ROUNDS = 20;

/** HyperFormula made to spill as Excel does: results of any size, that come back once there is room. */
export class Calculation {
  readonly #parts: EngineParts;
  #engine!: HyperFormula;
  #spills!: Spills;
  /** The sentences of our functions' errors so far. */
  sentences: ReadonlySet<string> = new Set();

  constructor(parts: EngineParts, inputs: Inputs) {
    this.#parts = parts;
    this.#start(inputs);
  }

  /**
   * Enters the inputs and returns those that take them back; undefined, with nothing entered, where HyperFormula itself
   * throws, as it does for a range on a sheet that does not exist.
   */
  enter(edits: readonly Edit[]): readonly Edit[] | undefined {
    const before = this.#inputs();
    const back = edits.map(({ cell }) => ({ cell, input: this.input(cell) }));
    try {
      this.#engine.batch(() => {
        for (const { cell, input } of edits) this.#engine.setCellContents(cell, input);
      });
      this.#settle();
      return back;
    } catch {
      // What it threw in the middle of cannot be relied on.
      this.#start(before);
      return undefined;
    }
  }

  input(cell: Address): EngineInput {
    if (this.spillSource(cell)) return null;
    return (this.#engine.getCellSerialized(cell) as EngineInput | undefined) ?? null;
  }

  value(cell: Address): CellValue {
    return this.#engine.getCellValue(cell);
  }

  /** HyperFormula's word for the kind of value, such as NUMBER_PERCENT. */
  kind(cell: Address): string {
    return this.#engine.getCellValueDetailedType(cell);
  }

  /** The formula cell whose result reaches into this cell. */
  spillSource(cell: Address): Address | undefined {
    const vertex = this.#engine.dependencyGraph.getCell(cell) as { cellAddress?: Address; array?: unknown } | undefined;
    const source = vertex?.array === undefined ? undefined : vertex.cellAddress;
    return source && (source.row !== cell.row || source.col !== cell.col) ? source : undefined;
  }

  /** What a formula gives that stands in no cell. Its references are to the sheet. */
  evaluate(formula: string, sheet: number): unknown {
    return this.#engine.calculateFormula(formula, sheet);
  }

  canRead(formula: string): boolean {
    return this.#engine.validateFormula(formula);
  }

  functionNames(): string[] {
    return this.#engine.getRegisteredFunctionNames();
  }

  size(sheet: number): { readonly width: number; readonly height: number } {
    return this.#engine.getSheetDimensions(sheet);
  }

  #start(inputs: Inputs): void {
    const { sheets, spills, sentences } = startEngine(this.#parts, inputs);
    this.#engine = sheets;
    this.#spills = spills;
    this.sentences = sentences;
    this.#settle();
  }

  #inputs(): Inputs {
    const sheets = this.#engine.getSheetNames().map((name, sheet) => {
      const { width, height } = this.size(sheet);
      const rows = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, col) => this.input({ sheet, row, col })),
      );
      return [name, rows] as const;
    });
    return Object.fromEntries(sheets);
  }

  /** Enters formulas anew whose result got another size, or that found no room before: see Spills. */
  #settle(): void {
    let blocked = this.#blockedFormulas();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const outgrown = this.#spills.takeOutgrown();
      const cells = [...outgrown, ...blocked];
      if (cells.length === 0) return;
      for (const cell of cells) {
        const formula = this.#engine.getCellFormula(cell);
        if (formula !== undefined) this.#engine.setCellContents(cell, formula);
      }
      // A formula that is still blocked stays so until something gives way.
      blocked = outgrown.length > 0 ? this.#blockedFormulas() : [];
    }
  }

  #blockedFormulas(): Address[] {
    return this.#engine.getSheetNames().flatMap((_, sheet) =>
      this.#engine.getSheetFormulas(sheet).flatMap((formulas, row) =>
        formulas.flatMap((formula, col) => {
          const value = formula === undefined ? null : this.value({ sheet, row, col });
          return typeof value === "object" && value?.type === "SPILL" ? [{ sheet, row, col }] : [];
        }),
      ),
    );
  }
}
