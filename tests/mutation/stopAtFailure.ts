import { afterEach, inject } from "vitest";

// Vitest's bail skips the tests that are left, but still loads their files: a second for every mutant that has died.

declare module "vitest" {
  interface ProvidedContext {
    activeMutant?: string;
  }
}

const state = globalThis as { deadMutant?: string | undefined };
const mutant = inject("activeMutant");

if (mutant !== undefined) {
  if (state.deadMutant === mutant) {
    const rest = new Error("a test has failed before this file");
    // Eighty traces read through source maps cost more than the test that failed.
    rest.stack = "";
    throw rest;
  }
  afterEach(({ task }) => {
    if (task.result?.state === "fail") state.deadMutant = mutant;
  });
}
