import { readdirSync } from "node:fs";

// `npm run bench`: every bench file beside this one, each a table of ratios from one run. No figure here is a test.

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".bench.ts"));
for (const file of files.sort()) {
  const { title, run } = (await import(`./${file}`)) as { title: string; run: () => void | Promise<void> };
  console.log(`\n## ${title}\n`);
  await run();
}
