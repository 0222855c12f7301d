import type { RunnerTestCase, RunnerTestFile } from "vitest";
import type { Reporter, Vitest } from "vitest/node";

// Stryker looks at tests alone: a file that a mutant keeps from loading has none, and such a mutant would count as alive.

let vitest: Vitest | undefined;

const failedTest = (file: RunnerTestFile): RunnerTestCase =>
  ({
    type: "test",
    id: `${file.id}_loads`,
    name: "the file can be loaded",
    mode: "run",
    file,
    suite: file,
    result: file.result,
  }) as unknown as RunnerTestCase;

/** Gives a file that could not be loaded one failed test. */
export const brokenFilesFail: Reporter = {
  onInit(ctx: Vitest): void {
    vitest = ctx;
  },
  onTestRunEnd(): void {
    for (const file of vitest?.state.getFiles() ?? [])
      if (file.tasks.length === 0 && file.result?.state === "fail") file.tasks.push(failedTest(file));
  },
};
