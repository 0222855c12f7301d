import { FUNCTIONS } from "../../../core/index.ts";
import type { PublishedFunction } from "../../bundles/publishedFunctions.ts";

/** What the built metadata says, from the definitions themselves. */
export function publishedFunctions(): readonly PublishedFunction[] {
  return FUNCTIONS.map(({ id, parameters, isSingleCell }) => ({ id, parameters, single: isSingleCell === true }));
}
