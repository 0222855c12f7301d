/** Cells of text, in Swedish: printed by every run, and written into docs/matningar.md by one that writes. */
export interface Table {
  readonly title?: string;
  /** The first column says what a row is; the others are figures. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to read the figures right: a paragraph, or a list. */
  readonly note?: string | readonly string[];
}

/** What a bench file hands back: tables for readers, and the bare figures where the picture draws them. */
export interface Report<Figures = unknown> {
  readonly tables: readonly Table[];
  readonly figures?: Figures;
}
