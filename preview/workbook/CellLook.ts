/** Style properties by the names that element.style has. */
export type Css = Readonly<Record<string, string>>;

/** How a cell of a template looks, and what belongs to it besides its content. */
export interface CellLook {
  readonly css: Css;
  /** Long texts are broken into lines; otherwise they run out over empty neighbours. */
  readonly wraps: boolean;
  /** As a file stores it, such as `#,##0.0`; without one a number shows its digits. */
  readonly numberFormat?: string;
  /** Columns that a merged cell takes; 1 for all others. */
  readonly columns: number;
  readonly note?: string;
  /** The first whose condition holds is added to the look. */
  readonly highlights: readonly ConditionalCss[];
}

export interface ConditionalCss {
  /** A formula as a Swede would type it, as it reads in this very cell. */
  readonly condition: string;
  readonly css: Css;
}
