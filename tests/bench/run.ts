import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

// `npm run bench [name …]`: every bench file beside this one, each a table of ratios from one run. No figure is a test.

/** These time our code in this process, so they are bundled as what ships is: tsx keeps names, a microsecond a closure. */
const BUNDLED = ["allocate.bench.ts", "table.bench.ts"];

const folder = "node_modules/.cache/finsam-bench";
mkdirSync(folder, { recursive: true });
const chosen = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".bench.ts"));
for (const file of files.sort()) {
  if (chosen.length > 0 && !chosen.some((name) => file.startsWith(name))) continue;
  const { title, run } = (await import(BUNDLED.includes(file) ? await bundled(file) : `./${file}`)) as {
    title: string;
    run: () => void | Promise<void>;
  };
  console.log(`\n## ${title}\n`);
  await run();
}

async function bundled(file: string): Promise<string> {
  const outfile = join(folder, file.replace(/\.ts$/, ".mjs"));
  await build({
    entryPoints: [join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}
