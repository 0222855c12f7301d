import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Engine, readReport, reportCode } from "./Engine.ts";

const BUN = fileURLToPath(new URL("../../node_modules/bun/bin/bun.exe", import.meta.url));
const RUNNER = fileURLToPath(new URL("runInBun.ts", import.meta.url));

const HOW_TO_GET_IT =
  "bun, which holds JavaScriptCore, could not be run. It comes with the npm package bun, but by its install script: " +
  "after `npm ci --ignore-scripts`, run `npm rebuild bun` (or `node node_modules/bun/install.js`).";

/** Apple's engine, which Excel on Mac and iPad runs, by way of bun as a process of its own. Intl is there, as on a Mac. */
export const inJavaScriptCore = (
  script: string,
  builtFile: string,
  requests: string,
  bun = BUN,
): ReturnType<Engine> => {
  const scripts = [script, builtFile, reportCode(requests)];
  const { status, stdout, stderr, error } = spawnSync(bun, ["run", "--no-install", RUNNER], {
    input: JSON.stringify(scripts),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // Nothing is sent, nothing is written.
    env: { DO_NOT_TRACK: "1", BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0" },
  });
  if (error || /postinstall script was not run/i.test(stderr)) {
    throw new Error(`${HOW_TO_GET_IT} (${error?.message ?? stderr.trim()})`);
  }
  if (status !== 0) throw new Error(`bun ended with ${status}: ${stderr.slice(0, 2000)}`);
  return readReport(stdout);
};
