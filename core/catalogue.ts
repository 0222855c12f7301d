// Generated from the files in core/functions. Do not edit; run: npm run generate
import type { FunctionDefinition } from "./definition/defineFunction.ts";
import type { FunctionHelp } from "./definition/FunctionHelp.ts";
import { ALLOCATE, ALLOCATE_HELP } from "./functions/ALLOCATE.ts";
import { EGETKAPITAL, EGETKAPITAL_HELP } from "./functions/EGETKAPITAL.ts";
import { KOMMUNANDEL, KOMMUNANDEL_HELP } from "./functions/KOMMUNANDEL.ts";
import { VERSION, VERSION_HELP } from "./functions/VERSION.ts";

/** Every function, in alphabetical order. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ALLOCATE,
  EGETKAPITAL,
  KOMMUNANDEL,
  VERSION,
];

/** The words of every function, by its id. */
export const HELP: Readonly<Record<string, FunctionHelp>> = {
  ALLOCATE: ALLOCATE_HELP,
  EGETKAPITAL: EGETKAPITAL_HELP,
  KOMMUNANDEL: KOMMUNANDEL_HELP,
  VERSION: VERSION_HELP,
};
