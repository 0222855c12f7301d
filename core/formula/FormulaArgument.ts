/** Cells of one sheet: `B5` or `B5:B9`, without sheet and without `$`; `B5#` is the whole result that begins in B5. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A place, or a defined name. `sheet` "" means the sheet that the formula stands on. */
export type Reference = Place | { readonly name: string };

/** An argument as it stands in a formula, free of separators, decimal marks and quotes. */
export type FormulaArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "cells"; readonly rows: readonly (readonly (number | string)[])[] };

/** A call of one of our functions. `id` is without prefix: `ALLOCATE`. */
export interface FormulaCall {
  readonly id: string;
  readonly arguments: readonly FormulaArgument[];
}
