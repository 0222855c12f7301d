import type { Level } from "../../core/audit/Finding.ts";
import type { CliErrorCode } from "../errors/CliErrorCode.ts";

/** Everything that the command itself prints, in one language. `{name}` stands for the value of that name. */
export interface CliText {
  readonly help: string;
  readonly report: ReportText;
  readonly errors: Readonly<Record<CliErrorCode, string>>;
}

export interface ReportText {
  readonly title: string;
  readonly sheet: string;
  readonly hiddenSheet: string;
  /** What stands in the cell now, and what would replace it: of one width, with their colons. */
  readonly now: string;
  readonly replacement: string;
  readonly clears: string;
  readonly change: string;
  readonly moreChanges: string;
  readonly unchanged: string;
  readonly blank: string;
  readonly yes: string;
  readonly no: string;
  readonly date: string;
  readonly nothing: string;
  readonly uncalculated: string;
  /** One of them, and any other number of them. */
  readonly counts: Readonly<Record<Level, readonly [one: string, many: string]>>;
}
