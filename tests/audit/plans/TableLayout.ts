/** The name of a figure in a table: `row|column`. */
export type FigureName = `${string}|${string}`;

/** How a person typed one published table. What is left out is typed as it is printed. */
export interface TableLayout {
  readonly heading?: string;
  /** 2025 instead of "2025" over a column. */
  readonly yearsAsNumbers?: boolean;
  /** Columns whose figures are shown as per cent. */
  readonly percent?: readonly string[];
  /** The decimals that the figures show. */
  readonly decimals?: number;
  /** A line of text above a row. */
  readonly groups?: Readonly<Record<string, string>>;
  /** What is typed instead of a row's name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Rows whose figures are formulas, by column. */
  readonly totals?: Readonly<Record<string, (column: string) => string>>;
  /** Rows of `totals` whose figures are typed as numbers nevertheless: the seeded choice. */
  readonly typed?: readonly string[];
  /** Figures that are wrong in print: typed, whatever the rest of their row is. */
  readonly wrong?: readonly FigureName[];
  /** Figures that are recorded as 0 and blank in print. */
  readonly blank?: readonly FigureName[];
  /** Rows that the document has outside the table, below the row of that name. */
  readonly extraRows?: Readonly<
    Record<
      string,
      readonly {
        readonly label: string;
        readonly value?: (column: string) => number | undefined;
        readonly formula?: (column: string) => string;
      }[]
    >
  >;
  /** Columns to the right that a person calculates from the others. */
  readonly computed?: readonly {
    readonly head: string;
    readonly formula: (row: string) => string;
    readonly decimals?: number;
    readonly skip?: readonly string[];
  }[];
  readonly notes?: readonly string[];
}
