import { createBareRealm, type Outcome } from "./bareRealm.ts";
import { builtFile } from "./builtFile.ts";
import { type Call, sheetsArguments } from "./hostCall.ts";
import { publishedFunctions } from "./publishedFunctions.ts";

/** The built Apps Script file, called as a spreadsheet in Google Sheets does. */
export interface SheetsBundle {
  readonly ids: readonly string[];
  call(call: Call): Outcome;
  /** With arguments in Sheets' own shapes. */
  callRaw(id: string, args: readonly unknown[]): Outcome;
  /** Built-in properties that the file or a call has changed, and globals that calls have left: there must be none. */
  patches(): string[];
  strayGlobals(): string[];
}

export function loadSheetsBundle(source = builtFile("gsheets/Code.js")): SheetsBundle {
  const realm = createBareRealm();
  realm.run(source, "Code.gs");
  const name = (id: string): string => `FINSAM_${id}`;
  return {
    ids: publishedFunctions()
      .map(({ id }) => id)
      .filter((id) => realm.has(name(id))),
    call: (call) => realm.call(name(call.id), sheetsArguments(call)),
    callRaw: (id, args) => realm.call(name(id), args),
    patches: () => realm.patches(),
    strayGlobals: () => realm.strayGlobals(),
  };
}
