import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import type { Reporter, TestModule, TestSpecification, Vitest } from "vitest/node";
import { BaseSequencer } from "vitest/node";

// The first failure ends a mutant's run, so that the order of the files is most of what a whole run costs. A mutant's
// neighbours mostly die in the same file.

/** Test files by the mutated source file whose mutants they have failed on, with how many. */
const KILLS = new Map<string, Map<string, number>>();
let mutated = "";
let sourceOfMutant: Map<string, string> | undefined;

/** Every mutant stands with its number in the instrumented sources, from which the process runs. */
function readMutants(): Map<string, string> {
  const sources = new Map<string, string>();
  const paths = readdirSync("core", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  for (const path of paths)
    for (const [, id] of readFileSync(`core/${path}`, "utf8").matchAll(/stryMutAct_\w+\("(\d+)"\)/g))
      sources.set(id as string, `core/${path}`);
  return sources;
}

function activeSource(ctx: Vitest): string {
  const id = (ctx.getRootProject().getProvidedContext() as { activeMutant?: string }).activeMutant;
  if (id === undefined) return "";
  sourceOfMutant ??= readMutants();
  return sourceOfMutant.get(id) ?? "";
}

/** How near a test stands to a source by their names alone: the same name, then the same folders. */
function nearness(source: string, test: string): number {
  const folders = dirname(source).split("/").slice(1);
  const shared = folders.filter((folder) => test.includes(`/${folder}/`)).length;
  return (basename(test).startsWith(basename(source, ".ts")) ? 10 : 0) + shared;
}

/** Puts the files that have failed on the same source's mutants first, then those nearest by name. */
export class KillersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    mutated = activeSource(this.ctx);
    const kills = KILLS.get(mutated);
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(process.cwd(), moduleId);
      return 100 * (kills?.get(path) ?? 0) + nearness(mutated, path);
    };
    return [...files].sort((a, b) => rank(b) - rank(a) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** Notes which file a mutant died in. */
export const noteKillers: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const killer = modules.find((module) => !module.children.allTests("failed").next().done);
    if (killer === undefined || mutated === "") return;
    const path = relative(process.cwd(), killer.moduleId);
    const kills = KILLS.get(mutated) ?? new Map<string, number>();
    KILLS.set(mutated, kills.set(path, (kills.get(path) ?? 0) + 1));
  },
};
