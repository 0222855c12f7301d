import { formatAmount } from "../../core/index.ts";
import { visible } from "./visible.ts";

/** A sentence with its places filled: `{name}` by the value of that name, made harmless to a terminal. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "number" ? formatAmount(value) : visible(value);
  });
}
