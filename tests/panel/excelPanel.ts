import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import type { ParameterCounts } from "./fakeExcel/calculate.ts";
import type { Seed } from "./fakeExcel/FakeWorkbook.ts";
import type { Scalar } from "./fakeExcel/Grid.ts";
import type {} from "./fakeExcel/install.ts";
import { type OpenPanel, openPanel, type PanelSetting } from "./openPanel.ts";

/** Makes Microsoft's script load its desktop library in Swedish. */
const IN_EXCEL = "?_host_Info=Excel$Win32$16.01$sv-SE";

/** The panel as it stands beside a workbook. */
export interface ExcelPanel extends OpenPanel {
  /** What has been entered in every sheet: formulas and constants, not what formulas spill. */
  snapshot(): Promise<Record<string, Record<string, Scalar>>>;
  /** What one cell shows. */
  shows(sheet: string, row: number, column: number): Promise<Scalar>;
  select(sheet: string, ...areas: string[]): Promise<void>;
}

const installer = build({
  entryPoints: ["tests/panel/fakeExcel/install.ts"],
  bundle: true,
  format: "iife",
  write: false,
}).then(({ outputFiles }) => outputFiles[0]?.text ?? "");

/** From the metadata that Excel reads. */
function parameterCounts(): ParameterCounts {
  const { functions } = JSON.parse(readFileSync("dist/excel/functions.json", "utf8")) as {
    functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
  };
  return Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.length]));
}

/** Opens the built panel over the fake workbook, with Microsoft's object model and runtime between them. */
export async function excelPanel(
  browser: Browser,
  siteUrl: string,
  seed: Seed,
  { hash = "", ...setting }: Partial<PanelSetting> & { hash?: string } = {},
): Promise<ExcelPanel> {
  const before = [
    `window.seedOfFakeExcel = ${JSON.stringify(seed)};`,
    `window.parametersOfFakeExcel = ${JSON.stringify(parameterCounts())};`,
    await installer,
  ].join("\n");
  const url = `${siteUrl}/panel.html${IN_EXCEL}${hash}`;
  const panel = await openPanel(browser, { ...setting, url, before });
  const { page } = panel;
  return {
    ...panel,
    snapshot: () => page.evaluate(() => window.fakeExcel.snapshot()),
    shows: (sheet, row, column) =>
      page.evaluate(([name, r, c]) => window.fakeExcel.sheet(name).cell(r, c).value, [sheet, row, column] as const),
    select: (sheet, ...areas) =>
      page.evaluate(
        ([name, selected]) => {
          const book = window.fakeExcel;
          book.active = name;
          book.selection = [...selected];
        },
        [sheet, areas] as const,
      ),
  };
}
