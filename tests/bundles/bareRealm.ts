import vm from "node:vm";
import { REALM_HARNESS } from "./realmHarness.ts";

/** What a host gets back: a value, or the error that the user reads. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** A realm with nothing but ECMAScript's own globals, and a way to call into it with values made inside it. */
export interface BareRealm {
  /** Runs a script at top level, as a host does. */
  run(source: string, filename: string): void;
  /** True if the script has made something callable of that name. */
  has(name: string): boolean;
  /** Calls it. Values that JSON has no word for are written as `{ $: … }`, see {@link REALM_HARNESS}. */
  call(name: string, args: readonly unknown[]): Outcome;
  /** The built-in objects' properties that are no longer what they were. */
  patches(): string[];
  /** Globals that have come or gone since the last script ran: by calls. */
  strayGlobals(): string[];
}

/** `host` is a script that plays the host's own globals: a function that gets the harness's registry to fill in. */
export function createBareRealm(host = ""): BareRealm {
  // An ordinary global, as in a host, where Node has it (20.18): with a contextified object every look at a global passes
  // through interceptors, and a call takes ten times as long.
  const kind = (vm.constants as { DONT_CONTEXTIFY?: typeof vm.constants.DONT_CONTEXTIFY }).DONT_CONTEXTIFY;
  const context = vm.createContext(kind ?? Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  // Node adds console; WebAssembly and Intl belong to V8, not to ECMAScript, and nothing here may depend on a locale.
  vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.Intl;", context);
  const harness = vm.runInContext(REALM_HARNESS, context, { filename: "harness.js" }) as {
    registry: object;
    has: (name: string) => boolean;
    call: (name: string, args: string) => string;
    patches: () => string;
    globals: () => string;
  };
  if (host !== "") {
    const start = vm.runInContext(host, context, { filename: "host.js" }) as (registry: object) => void;
    start(harness.registry);
  }
  const globals = (): string[] => JSON.parse(harness.globals()) as string[];
  let known = globals();
  return {
    run: (source, filename) => {
      vm.runInContext(source, context, { filename });
      known = globals();
    },
    has: (name) => harness.has(name),
    call: (name, args) => JSON.parse(harness.call(name, JSON.stringify(args))) as Outcome,
    patches: () => JSON.parse(harness.patches()) as string[],
    strayGlobals: () => {
      const now = globals();
      return [...now.filter((name) => !known.includes(name)), ...known.filter((name) => !now.includes(name))];
    },
  };
}
