/** Everything about a sheet but its contents, as the object model was told. */
export class SheetLooks {
  showsGridlines = true;
  frozenRows = 0;
  titleRows = "";
  readonly merged: string[] = [];
  /** By A1 address: `Font.Bold`, `Fill.Color`, `EdgeTop.Style`, `DataValidation.Rule`, … */
  readonly cells: Record<string, Record<string, unknown>> = {};
  /** In points, by column and by row. */
  readonly widths: Record<number, number> = {};
  readonly heights: Record<number, number> = {};
  readonly highlights: Record<string, unknown>[] = [];
  readonly print: Record<string, unknown> = {};
  readonly breaks: string[] = [];
}
