/** A table of a published plan, with its figures as they were printed. */
export interface PublishedTable {
  readonly title: string;
  readonly unit: string;
  /** The first is the heading of the labels. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [label: string, ...figures: (number | null)[]])[];
  /** The labels of the rows that sum up others. */
  readonly totals?: readonly string[];
}
