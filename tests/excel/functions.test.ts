import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FUNCTIONS, type FunctionDefinition } from "../../core/index.ts";
import { builtFile } from "../bundles/builtFile.ts";
import { launchChromium } from "../chromium.ts";
import { excelCall } from "./excelArguments.ts";
import { type Answer, type ExcelRuntime, startExcelRuntime } from "./excelRuntime.ts";
import { type Expected, examples, leftOut, mistakes, PUBLISHED, strangers } from "./expectedAnswers.ts";
import { FLAVOURS } from "./flavours.ts";
import { oracleParts } from "./oracleParts.ts";
import { columnOfPopulations } from "./populations.ts";

const definitionOf = (id: string): FunctionDefinition => FUNCTIONS.find((one) => one.id === id) as FunctionDefinition;

test("there is something to check", () => {
  expect(PUBLISHED.length).toBeGreaterThanOrEqual(4);
  for (const { definition, help } of PUBLISHED) expect(help.examples, definition.id).not.toEqual([]);
  expect(mistakes.length).toBeGreaterThan(15);
  expect(leftOut.length).toBeGreaterThan(15);
  expect(strangers.length).toBeGreaterThan(50);
});

test("the panel's page says its encoding, then loads Microsoft's script, then the functions, as the pages here do", () => {
  expect(builtFile("excel/panel.html")).toMatch(
    /<meta charset="utf-8">[\s\S]*<script src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"><\/script>[\s\S]*<script src="functions\.js"/,
  );
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

describe.each(FLAVOURS)("Microsoft's runtime, $name", { timeout: 60_000 }, (flavour) => {
  let excel: ExcelRuntime;
  beforeAll(async () => {
    excel = await startExcelRuntime(browser, flavour);
  }, 60_000);
  afterAll(() => excel.close());

  /** All calls at once; what came out otherwise than expected, by title. */
  async function differing(expected: readonly Expected[]): Promise<object[]> {
    const answers = await excel.call(expected.map(({ call }) => call));
    return expected.flatMap(({ title, answer }, i) =>
      JSON.stringify(answers[i]) === JSON.stringify(answer) ? [] : [{ title, expected: answer, got: answers[i] }],
    );
  }

  test("is the one that it is called", () => {
    expect(
      excel.requested.some((path) => path.endsWith(`/${flavour.loads}`)),
      excel.requested.join(),
    ).toBe(true);
  });

  test("every worked example of every function comes out as published", async () => {
    expect(await differing(examples)).toEqual([]);
  });

  test("every worked mistake gives its sentence and Excel's number of the error", async () => {
    expect(await differing(mistakes)).toEqual([]);
  });

  test("an optional argument that is omitted, blank, an empty text or 0 is left out", async () => {
    expect(await differing(leftOut)).toEqual([]);
  });

  test("a blank cell, an empty text and 0 are the same weight", async () => {
    const allocate = definitionOf("ALLOCATE");
    const answer: Answer = { ok: true, value: [[50], [0], [50]] };
    const ways = [null, "", 0].map((blank) => ({
      title: JSON.stringify(blank),
      call: excelCall(allocate, [100, [[1], [blank], [1]]]),
      answer,
    }));
    expect(await differing(ways)).toEqual([]);
  });

  test("text, TRUE and FALSE are refused, error cells are reported, each with its parameter", async () => {
    const answers = await excel.call(strangers.map(({ call }) => call));
    const wrong = strangers.flatMap(({ id, parameter, what, code, error }, i) => {
      const answer = answers[i] as Answer;
      const isRight =
        !answer.ok &&
        answer.error === error &&
        String(answer.message).startsWith(`${code}: `) &&
        String(answer.message).includes(parameter);
      return isRight ? [] : [{ id, parameter, what, answer }];
    });
    expect(wrong).toEqual([]);
  });

  test("one cell gives one cell, a row a row, a column a column", async () => {
    const allocate = definitionOf("ALLOCATE");
    const shapes = [
      { title: "1×1", weights: [[7]], value: [[100]] },
      { title: "row", weights: [[1, 1, 1]], value: [[34, 33, 33]] },
      { title: "column", weights: [[1], [1], [1]], value: [[34], [33], [33]] },
    ];
    const calls = shapes.map(
      ({ title, weights, value }): Expected => ({
        title,
        call: excelCall(allocate, [100, weights]),
        answer: { ok: true, value },
      }),
    );
    expect(await differing(calls)).toEqual([]);
  });

  test("290 rows of population, as many as Sweden has kommuner, come out as exact arithmetic says", async () => {
    const populations = columnOfPopulations(290);
    expect(populations).toHaveLength(290);
    const [amount, unit] = [987_654_321.5, 0.5];
    const call = excelCall(definitionOf("ALLOCATE"), [amount, populations, unit]);
    expect(await excel.call([call])).toEqual([{ ok: true, value: oracleParts(amount, populations, unit) }]);
  });

  test("10 000 calls at once, of every function in turn, are all answered as published", async () => {
    const all = Array.from({ length: 10_000 }, (_, i) => examples[i % examples.length] as Expected);
    expect((await differing(all)).slice(0, 5)).toEqual([]);
  });

  test("a function that does not exist is an error, so an answer proves that ours ran", async () => {
    const [answer] = await excel.call([{ name: "FINNSINTE", args: [] }]);
    expect(answer).toMatchObject({ ok: false });
  });

  test("in an English Excel the sentences are English, with the English names of the parameters", async () => {
    // Office.context itself is Excel's to fill in, and cannot be changed from outside.
    const setLanguage = (displayLanguage: string): Promise<void> =>
      excel.page.evaluate((shown) => {
        Object.assign(window, { Office: { context: { displayLanguage: shown } } });
      }, displayLanguage);
    const call = excelCall(definitionOf("ALLOCATE"), [100, [[1], ["abc"]]]);
    await setLanguage("en-US");
    const [english] = await excel.call([call]);
    await setLanguage("sv-SE");
    const [swedish] = await excel.call([call]);
    expect(english).toMatchObject({ ok: false, message: expect.stringMatching(/^FINSAM-101: weights \(row 2\): /) });
    expect(swedish).toMatchObject({ ok: false, message: expect.stringMatching(/^FINSAM-101: vikter \(rad 2\): /) });
  });

  test("nothing was thrown, and nothing but Microsoft's scripts and ours was asked for", () => {
    expect(excel.errors).toEqual([]);
    const others = excel.requested.filter((address) => !/^\/(functions\.js|office\/[\w./-]+\.js)$/.test(address));
    expect(others).toEqual([]);
    expect(excel.requested.filter((address) => address === "/functions.js")).toHaveLength(1);
  });

  test("a request that did leave the page would have been seen", async () => {
    await excel.page.evaluate(() => fetch("https://example.org/").catch(() => undefined));
    expect(excel.requested).toContain("https://example.org/");
  });
});
