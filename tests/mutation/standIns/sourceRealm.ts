import vm from "node:vm";
import type { Outcome } from "../../bundles/bareRealm.ts";
import { REALM_HARNESS } from "../../bundles/realmHarness.ts";

/** What stands at top level in a built file: the functions by name, the host's errors, and what it adds to a call. */
export interface Registry {
  find: (name: string) => unknown;
  makeError: (code: string) => unknown;
  outcomeOf: (thrown: unknown) => Outcome | undefined;
  extra: readonly unknown[];
}

/** As {@link BareRealm} calls a built file, but in this realm, where the source under mutation is. */
export interface SourceRealm {
  readonly registry: Registry;
  call(name: string, args: readonly unknown[]): Outcome;
}

/** The same harness as the built files' own tests: values go in and come out as text, in which nothing odd can hide. */
export function sourceRealm(): SourceRealm {
  const harness = vm.runInThisContext(REALM_HARNESS, { filename: "harness.js" }) as {
    registry: Registry;
    call: (name: string, args: string) => string;
  };
  return {
    registry: harness.registry,
    call: (name, args) => JSON.parse(harness.call(name, JSON.stringify(args))) as Outcome,
  };
}
