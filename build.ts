import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
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

/** Not minified: a kommun must be able to read what it runs. utf8 keeps å, ä, ö as letters. */
const SHEETS_CODE: BuildOptions = {
  entryPoints: ["gsheets/sheetsFunction.ts"],
  outfile: "dist/gsheets/Code.js",
  format: "iife",
  target: "es2020",
  charset: "utf8",
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

async function buildAll(): Promise<void> {
  const { functionsJson } = await import("./excel-addin/functionsJson.ts");
  const { CORE_GLOBAL, sheetsStubs } = await import("./gsheets/stubs.ts");
  await mkdir("dist/excel", { recursive: true });
  await mkdir("dist/gsheets", { recursive: true });
  const excel = await build({ ...BUNDLE, ...EXCEL_FUNCTIONS, metafile: true });
  const sheets = await build({
    ...BUNDLE,
    ...SHEETS_CODE,
    globalName: CORE_GLOBAL,
    footer: { js: sheetsStubs() },
    metafile: true,
  });
  await writeFile("dist/excel/functions.json", functionsJson("sv"));
  await writeFile("dist/excel/functions.en-US.json", functionsJson("en"));
  await writeFile("dist/gsheets/appsscript.json", await readFile("manifests/appsscript.json"));
  // What went into each bundle: the tests read the arrows between the folders from here.
  await writeFile(
    "dist/inputs.json",
    JSON.stringify({ excel: excel.metafile.inputs, gsheets: sheets.metafile.inputs }, null, 2),
  );
}

if (process.argv[1]?.endsWith("build.ts")) {
  if (process.argv.includes("--generate")) {
    for (const [path, text] of Object.entries(await generatedFiles())) await writeFile(path, text);
  } else {
    await buildAll();
  }
}
