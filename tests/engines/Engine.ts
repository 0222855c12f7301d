/** What an engine said, of all requests in order. */
export interface EngineReport {
  /** By the engine's own features, not by the name of what started it. */
  readonly engine: string;
  readonly extraGlobals: readonly string[];
  readonly answers: readonly string[];
}

/**
 * Runs a built file and then the requests (JSON for `runRequests`) in an engine of its own. The script is
 * {@link ENGINE_SCRIPT}, or one that a test has broken.
 */
export type Engine = (script: string, builtFile: string, requests: string) => Promise<EngineReport> | EngineReport;

/** The last thing that an engine evaluates. */
export const reportCode = (requests: string): string =>
  `JSON.stringify({ engine: engineName(), extraGlobals: extraGlobals(), answers: JSON.parse(runRequests(${JSON.stringify(requests)})) })`;

export const readReport = (text: unknown): EngineReport => JSON.parse(String(text)) as EngineReport;
