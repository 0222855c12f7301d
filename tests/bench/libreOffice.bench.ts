import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { fileName } from "../templates/libreOffice/addInFiles.ts";
import { Calc } from "../templates/libreOffice/Calc.ts";
import type { Effort } from "./Effort.ts";
import { lowerQuartile } from "./measure.ts";
import type { Report } from "./Report.ts";
import { duration, times } from "./swedishNumber.ts";

export const title = "LibreOffice: 10 000 formler i ett blad";

const ROWS = 10_000;

const NO_FORMULAS = "inga formler";

/** Each formula reads three cells of its own row. */
const FORMULAS: Readonly<Record<string, ((row: number) => string) | undefined>> = {
  [NO_FORMULAS]: undefined,
  SUM: (row) => `SUM(A${row}:C${row})`,
  "FINSAM.KONTROLLSUMMA": (row) => `${fileName("KONTROLLSUMMA")}(A${row}:C${row},600)`,
  "FINSAM.ALLOCATE": (row) => `SUM(${fileName("ALLOCATE")}(1000,A${row}:C${row},1))`,
};

export async function run({ rounds }: Effort): Promise<Report> {
  const calc = await Calc.start();
  const names = Object.keys(FORMULAS);
  for (const name of names) {
    await mkdir(join(calc.folder, name), { recursive: true });
    await writeFile(join(calc.folder, name, "many.xlsx"), await file(FORMULAS[name]));
  }
  // The first start makes the profile.
  await calc.convert(NO_FORMULAS, "xlsx");
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  // A start takes seconds: a third as many rounds as the others have.
  for (let round = 0; round < Math.ceil(rounds / 3); round += 1) {
    for (const name of names) {
      const start = performance.now();
      await calc.convert(name, "xlsx");
      samples.get(name)?.push((performance.now() - start) * 1e6);
    }
  }
  await calc.stop();
  const time = (name: string): number => lowerQuartile(samples.get(name) as number[]);
  const own = (name: string): number => Math.max(0, time(name) - time(NO_FORMULAS));
  return {
    tables: [
      {
        columns: ["formel", "öppna, räkna, spara", "mot inga formler", "per formel"],
        rows: names.map((name) => [
          name,
          duration(time(name)),
          times(time(name) / time(NO_FORMULAS)),
          own(name) > 0 ? duration(own(name) / ROWS) : "–",
        ]),
        note: "Per formel: skillnaden mot samma blad utan formler. Det mesta av våra formlers tid är vägen från LibreOffice till Node och tillbaka.",
      },
    ],
  };
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
