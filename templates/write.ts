import { mkdir, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { WORKBOOKS } from "./index.ts";
import { xlsxFile } from "./xlsx/xlsxFile.ts";

/** Writes every workbook as an .xlsx file, the same bytes every time. */
export async function writeWorkbooks(folder = "dist/templates"): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const workbook of WORKBOOKS) await writeFile(`${folder}/${workbook.id}.xlsx`, await xlsxFile(workbook));
}

// `npm run templates` writes them alone; the build writes them with everything else.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeWorkbooks();
