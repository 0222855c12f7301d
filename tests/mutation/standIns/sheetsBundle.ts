import { FUNCTIONS } from "../../../core/index.ts";
import { sheetsArguments } from "../../bundles/hostCall.ts";
import type { SheetsBundle } from "../../bundles/sheetsBundle.ts";
import { sourceRealm } from "./sourceRealm.ts";

// By name: with its own types, which are the host's, it belongs to the add-on's project and not to the tests'.
const SOURCE: string = "../../../gsheets/sheetsFunction.ts";
const { call: callSheets } = (await import(SOURCE)) as { call: (id: string, values: readonly unknown[]) => unknown };

/** What {@link loadSheetsBundle} gives for the built file, for the same functions straight from their source. */
export function loadSheetsBundle(): SheetsBundle {
  const { registry, call } = sourceRealm();
  registry.find =
    (id) =>
    (...values: unknown[]) =>
      callSheets(id, values);
  return {
    ids: FUNCTIONS.map(({ id }) => id),
    call: (made) => call(made.id, sheetsArguments(made)),
    callRaw: call,
    patches: () => [],
    strayGlobals: () => [],
  };
}
