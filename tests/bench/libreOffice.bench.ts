import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { fileName } from "../templates/libreOffice/addInFiles.ts";
import { Calc } from "../templates/libreOffice/Calc.ts";
import { median } from "./measure.ts";

export const title =
  "LibreOffice: 10 000 formulas of ours beside 10 000 SUM, from opening a file to saving it (most of ours is the way to Node and back)";

const ROWS = 10_000;

/** Each formula reads three cells of its own row. */
const FORMULAS: Readonly<Record<string, ((row: number) => string) | undefined>> = {
  "no formulas": undefined,
  SUM: (row) => `SUM(A${row}:C${row})`,
  "FINSAM.KONTROLLSUMMA": (row) => `${fileName("KONTROLLSUMMA")}(A${row}:C${row},600)`,
  "FINSAM.ALLOCATE": (row) => `SUM(${fileName("ALLOCATE")}(1000,A${row}:C${row},1))`,
};

export async function run(): Promise<void> {
  const calc = await Calc.start();
  const names = Object.keys(FORMULAS);
  for (const name of names) {
    await mkdir(join(calc.folder, name), { recursive: true });
    await writeFile(join(calc.folder, name, "many.xlsx"), await file(FORMULAS[name]));
  }
  // The first start makes the profile.
  await calc.convert("no formulas", "xlsx");
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < 3; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await calc.convert(name, "xlsx");
      times.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  await calc.stop();
  const seconds = (name: string): number => median(times.get(name) as number[]);
  const sum = seconds("SUM") - seconds("no formulas");
  for (const name of names) {
    const own = seconds(name) - seconds("no formulas");
    const ratio = name === "no formulas" ? "" : `  its formulas ${own.toFixed(2)} s   × ${(own / sum).toFixed(1)}`;
    console.log(`  ${name.padEnd(24)} ${seconds(name).toFixed(2)} s${ratio}`);
  }
}

async function file(formula: ((row: number) => string) | undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Blad");
  for (let row = 1; row <= ROWS; row += 1) {
    const cells = [100 + (row % 7), 200 + (row % 5), 300 + (row % 3)];
    sheet.addRow(formula ? [...cells, { formula: formula(row) }] : cells);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
