/**
 * What a host hands over that is neither a number, text, TRUE/FALSE nor blank. Each adapter turns its host's shapes into
 * these, so that the core knows no host.
 */
export type SpecialCell =
  | { readonly special: "error"; readonly error: string }
  | { readonly special: "date" }
  | { readonly special: "other" };

/** A cell's value as the core sees it. Blank is `undefined`, and the same as 0 wherever a number is read. */
export type CellContent = number | string | boolean | undefined | SpecialCell;

/**
 * Tells what a value is that is not a number. Called for every cell but numbers.
 * @param value - whatever the host passed: text, TRUE/FALSE, null, undefined, a date or error object.
 */
export type Classify = (value: unknown) => CellContent;

/** The part of classifying that all hosts share: blanks, text, TRUE/FALSE; anything unknown is "other". */
export const classifyPlain: Classify = (value) => {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  return { special: "other" };
};
