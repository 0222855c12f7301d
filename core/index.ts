/** The whole public surface of the calculation core. Hosts import from here only. */
export { allocateExact } from "./allocation/allocateExact.ts";
export { FUNCTIONS, HELP } from "./catalogue.ts";
export { type CellContent, type Classify, classifyPlain, type SpecialCell } from "./cells/classify.ts";
export { callFunction, type ResultRange } from "./definition/callFunction.ts";
export type { FunctionDefinition, ResultCell } from "./definition/defineFunction.ts";
export {
  CHAPTERS,
  type Chapter,
  type Example,
  type ExampleArgument,
  type FunctionHelp,
  type Mistake,
} from "./definition/FunctionHelp.ts";
export type { Parameter } from "./definition/Parameter.ts";
export { ErrorCode, type ErrorKind, type ErrorName, errorKind, printedCode } from "./errors/codes.ts";
export { asFinsamError, FinsamError } from "./errors/FinsamError.ts";
export { formatAmount } from "./text/formatAmount.ts";
export { LANGUAGES, type Language, type Words } from "./text/language.ts";
export { sentence } from "./text/sentence.ts";
export { CORE_VERSION } from "./version.ts";
