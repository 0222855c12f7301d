import { execFileSync } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WORKBOOKS } from "../../templates/index.ts";
import { xlsxFile } from "../../templates/xlsx/xlsxFile.ts";
import { Calc } from "./libreOffice/Calc.ts";
import { testCopy } from "./libreOffice/testCopy.ts";

// `tsx tests/templates/pictures.ts` prints pages of the workbooks in Swedish, as LibreOffice shows them, for the docs.

/** File in docs, workbook, page. */
const PICTURES = [
  ["mall-indata", "budgetmall-exempel", 1],
  ["mall-finansieringsplan", "budgetmall-exempel", 3],
  ["mall-kontroller", "budgetmall-exempel", 8],
  ["mall-sjuharad", "sjuharad-2025-2027", 2],
] as const;

const calc = await Calc.start();
await mkdir(join(calc.folder, "books"));
for (const workbook of WORKBOOKS) {
  if (!PICTURES.some(([, id]) => id === workbook.id)) continue;
  await writeFile(join(calc.folder, "books", `${workbook.id}.xlsx`), testCopy(await xlsxFile(workbook)));
}
await calc.convert("books", "ods");
const pages = await calc.convert("books-ods", "pdf");
for (const [name, id, page] of PICTURES) {
  const made = join(calc.folder, name);
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  execFileSync("pdftoppm", ["-r", "88", "-png", ...only, join(pages, `${id}.pdf`), made]);
  await copyFile(`${made}.png`, `docs/${name}.png`);
}
await calc.stop();
