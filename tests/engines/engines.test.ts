import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { builtFile } from "../bundles/builtFile.ts";
import { column } from "../bundles/hostCall.ts";
import type { EngineReport } from "./Engine.ts";
import { bitsOf, engineCalls, excelRequests, SEED, sheetsRequests } from "./engineCalls.ts";
import { ENGINE_SCRIPT } from "./engineScript.ts";
import { inJavaScriptCore } from "./inJavaScriptCore.ts";
import { inQuickJs } from "./inQuickJs.ts";
import { inV8 } from "./inV8.ts";

const calls = engineCalls();
const FILES = [
  { name: "Excel", path: "excel/functions.js", requests: excelRequests },
  { name: "Google Sheets", path: "gsheets/Code.js", requests: sheetsRequests },
] as const;

/** Calls that two engines answer differently, with both answers; the first few. */
function differences(a: EngineReport, b: EngineReport): string[] {
  const at = calls.flatMap((call, i) =>
    a.answers[i] === b.answers[i]
      ? []
      : [`${JSON.stringify(call)}: ${a.engine} ${a.answers[i]} | ${b.engine} ${b.answers[i]}`],
  );
  return at.length > 5 ? [`${at.length} calls`, ...at.slice(0, 5)] : at;
}

describe.each(FILES)(`$name's file, ${calls.length} calls (seed ${SEED})`, ({ path, requests }) => {
  const file = builtFile(path);
  const given = requests(calls);
  let v8: EngineReport;
  beforeAll(async () => {
    v8 = await inV8(ENGINE_SCRIPT, file, given);
  });

  test("V8 answers and refuses, with nothing but ECMAScript's own globals", () => {
    expect(calls.length).toBeGreaterThanOrEqual(5000);
    expect({ engine: v8.engine, extra: v8.extraGlobals, answers: v8.answers.length }).toEqual({
      engine: "V8",
      extra: [],
      answers: calls.length,
    });
    const refused = v8.answers.filter((answer) => answer.startsWith("refused: "));
    expect(refused.filter((answer) => !/^refused: (#VALUE!|#N\/A|Error) FINSAM-[1-3]\d\d: /.test(answer))).toEqual([]);
    expect(refused.length).toBeGreaterThan(700);
    expect(calls.length - refused.length).toBeGreaterThan(3500);
    expect(v8.answers.filter((answer) => answer.includes("odd: "))).toEqual([]);
  });

  test("JavaScriptCore (Excel on Mac and iPad) gives the same, to the last bit and letter", async () => {
    const other = await inJavaScriptCore(ENGINE_SCRIPT, file, given);
    expect(other.engine).toBe("JavaScriptCore");
    expect(differences(v8, other)).toEqual([]);
  });

  test("QuickJS gives the same, to the last bit and letter, and without Intl", async () => {
    const other = await inQuickJs(ENGINE_SCRIPT, file, given);
    expect({ engine: other.engine, extra: other.extraGlobals }).toEqual({ engine: "QuickJS", extra: [] });
    expect(differences(v8, other)).toEqual([]);
  });
});

describe("the comparison finds", () => {
  const file = builtFile("excel/functions.js");
  const given = excelRequests([{ id: "ALLOCATE", args: [0.3, column(1, 2), 0.1] }]);
  const parts = `[[${bitsOf(0.1)}],[${bitsOf(0.2)}]]`;

  test.each([
    ["V8", inV8],
    ["JavaScriptCore", inJavaScriptCore],
    ["QuickJS", inQuickJs],
  ] as const)("a last bit, and a letter, in %s", async (_, engine) => {
    expect((await engine(ENGINE_SCRIPT, file, given)).answers).toEqual([parts]);
    // 2^-56 is one unit in the last place of 0,1.
    const bend = `{ const { associate } = CustomFunctions; CustomFunctions.associate = (id, fn) =>
      associate(id, (...cells) => fn(...cells).map((row) => row.map((cell) => cell + 2 ** -56))); }`;
    expect((await engine(ENGINE_SCRIPT, `${bend}\n${file}`, given)).answers).not.toEqual([parts]);
    const wrong = excelRequests([{ id: "ALLOCATE", args: [1, column(1, "x"), 1] }]);
    const [sentence] = (await engine(ENGINE_SCRIPT, file, wrong)).answers;
    expect(sentence).toBe(
      "refused: #VALUE! FINSAM-101: vikter (rad 2): här står texten ”x”, inte ett tal. Skriv ett tal eller töm cellen.",
    );
  });

  test("a bun that is missing, or never was installed by its script, and says how to get it", () => {
    const placeholder = join(mkdtempSync(join(tmpdir(), "finsam-")), "bun");
    // What lies in the npm package until its install script has run.
    writeFileSync(placeholder, `#!/bin/sh\necho "Error: Bun's postinstall script was not run." >&2\nexit 1\n`, {
      mode: 0o755,
    });
    for (const bun of ["node_modules/.bin/no-such-bun", placeholder]) {
      expect(() => inJavaScriptCore(ENGINE_SCRIPT, file, given, bun)).toThrow(/JavaScriptCore.*npm rebuild bun/);
    }
  });
});
