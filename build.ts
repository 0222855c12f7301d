import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parse } from "acorn";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { type SyntaxNode, withoutUnusedMethods } from "./core/decimal/withoutUnusedMethods.ts";
import { catalogueSource } from "./core/reference/catalogueSource.ts";

// The one build script. `tsx build.ts` writes dist; `tsx build.ts --generate` writes the committed generated files.
// Modules that read the catalogue are imported only after it has been written: a new function needs no second run.

/** Every committed file that is generated, with its text. The tests compare them. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const files = await readdir("core/functions");
  const catalogue = catalogueSource(files.map((file) => basename(file, ".ts")));
  if (
    (await readFile("core/catalogue.ts", "utf8").catch(() => "")) !== catalogue &&
    process.argv.includes("--generate")
  ) {
    await writeFile("core/catalogue.ts", catalogue);
  }
  const { FUNCTIONS, HELP } = await import("./core/index.ts");
  const { referencePage } = await import("./core/reference/referencePage.ts");
  const { withFunctionTable } = await import("./core/reference/readmeTable.ts");
  return {
    "core/catalogue.ts": catalogue,
    "docs/funktioner.md": referencePage(FUNCTIONS, HELP),
    "README.md": withFunctionTable(await readFile("README.md", "utf8"), FUNCTIONS, HELP),
  };
}

/** A classic script for every Excel runtime, the JavaScript-only one included. */
const EXCEL_FUNCTIONS: BuildOptions = {
  entryPoints: ["excel-addin/functions.ts"],
  outfile: "dist/excel/functions.js",
  format: "iife",
  target: "es2017",
  charset: "utf8",
  minify: true,
};

const slimDecimal: Plugin = {
  name: "slim-decimal",
  setup: ({ onLoad }) =>
    onLoad({ filter: /decimal\.js[\\/]decimal\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const program = parse(source, { ecmaVersion: 2020, sourceType: "module" }) as unknown as SyntaxNode;
      return { contents: withoutUnusedMethods(source, program), loader: "js" };
    }),
};

/** What both bundles share. The licence of what is bundled stays in the file. */
const BUNDLE: BuildOptions = {
  bundle: true,
  platform: "neutral",
  mainFields: ["module", "main"],
  legalComments: "eof",
  plugins: [slimDecimal],
};

/**
 * Writes dist. The order matters twice: the site's headers come from the pages that lie there, and the workbooks'
 * values from the functions.
 */
async function buildAll(): Promise<void> {
  const { buildCli } = await import("./cli/buildCli.ts");
  const { buildAudit } = await import("./excel-addin/panel/audit/buildAudit.ts");
  const { buildPanel } = await import("./excel-addin/panel/buildPanel.ts");
  const { buildExchange } = await import("./excel-addin/panel/exchange/buildExchange.ts");
  const { buildTemplates } = await import("./excel-addin/panel/templates/buildTemplates.ts");
  const { buildExcelSite } = await import("./excel-addin/site/buildExcelSite.ts");
  const { checkExcelSite } = await import("./manifests/check/checkExcelSite.ts");
  const { buildSheets } = await import("./gsheets/ship/buildSheets.ts");
  const { writeWorkbooks } = await import("./templates/write.ts");
  const { billOfMaterials } = await import("./manifests/contents/billOfMaterials.ts");
  const { CHECKSUMS, checksumFile } = await import("./manifests/contents/checksumFile.ts");
  const { buildPreview } = await import("./preview/buildPreview.ts");
  const { buildPreviewAudit } = await import("./preview/audit/buildPreviewAudit.ts");
  await rm("dist", { recursive: true, force: true });
  for (const folder of ["dist/excel", "dist/gsheets", "dist/preview"]) await mkdir(folder, { recursive: true });
  const excel = await build({ ...BUNDLE, ...EXCEL_FUNCTIONS, metafile: true });
  const panel = await buildPanel("dist/excel", [slimDecimal]);
  const audit = await buildAudit("dist/excel", [slimDecimal]);
  const templates = await buildTemplates("dist/excel");
  const exchange = await buildExchange("dist/excel", [slimDecimal]);
  const sheets = await buildSheets(BUNDLE, "dist/gsheets");
  const preview = await buildPreview();
  const previewAudit = await buildPreviewAudit([slimDecimal]);
  const cli = await buildCli("dist/cli", [slimDecimal]);
  await buildExcelSite(process.env.FINSAM_BASE_URL);
  await writeWorkbooks();
  const findings = checkExcelSite();
  if (findings.length > 0) throw new Error(findings.join("\n"));
  // What went into each bundle: the tests read the arrows between the folders from here.
  const inputs = {
    excel: excel.metafile.inputs,
    panel: panel.inputs,
    audit: audit.inputs,
    templates: templates.inputs,
    exchange: exchange.inputs,
    gsheets: sheets.code,
    sidebar: sheets.sidebar,
    preview: preview.inputs,
    previewAudit: previewAudit.inputs,
    cli: cli.inputs,
  };
  await writeFile("dist/inputs.json", JSON.stringify(inputs, null, 2));
  await writeFile(
    "dist/bom.cdx.json",
    billOfMaterials({
      "excel/functions.js": inputs.excel,
      "excel/panel.js": inputs.panel,
      "excel/audit.js": inputs.audit,
      "excel/templates.js": inputs.templates,
      "excel/exchange.js": inputs.exchange,
      "gsheets/Code.js": inputs.gsheets,
      "gsheets/Sidebar.html": inputs.sidebar,
      "cli/finsam.js": inputs.cli,
    }),
  );
  // Last: it holds the checksum of every file above.
  await writeFile(`dist/${CHECKSUMS}`, checksumFile("dist"));
}

if (process.argv[1]?.endsWith("build.ts")) {
  if (process.argv.includes("--generate")) {
    for (const [path, text] of Object.entries(await generatedFiles())) await writeFile(path, text);
  } else {
    await buildAll();
  }
}
