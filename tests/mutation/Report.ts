/** As much of Stryker's report (mutation-testing-report-schema) as is read here. */
export interface Report {
  readonly files: Readonly<Record<string, ReportFile>>;
}

export interface ReportFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: Status;
  /** Lines and columns counted from 1, the end exclusive. */
  readonly location: { readonly start: Point; readonly end: Point };
}

export type Status =
  | "Killed"
  | "Timeout"
  | "Survived"
  | "NoCoverage"
  | "RuntimeError"
  | "CompileError"
  | "Ignored"
  | "Pending";

interface Point {
  readonly line: number;
  readonly column: number;
}

/** The source text that a mutant replaces. */
export function originalOf(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? "";
  lines[0] = lines[0]?.slice(start.column - 1) ?? "";
  return lines.join("\n");
}

/** The line on which it begins, without its indentation: it tells two equal texts of a file apart, and survives moving. */
export function lineOf(source: string, { location }: Mutant): string {
  return source.split("\n")[location.start.line - 1]?.trim() ?? "";
}
