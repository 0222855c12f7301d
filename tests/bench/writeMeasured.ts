import { writeFile } from "node:fs/promises";
import { FULL } from "./Effort.ts";
import type { Figures } from "./Figures.ts";
import type { Machine } from "./machine.ts";
import { markdownTable } from "./markdownTable.ts";
import { measuredPicture } from "./picture/measuredPicture.ts";
import type { Report } from "./Report.ts";

export interface Chapter {
  readonly title: string;
  readonly report: Report;
}

interface Measured {
  readonly machine: Machine;
  readonly chapters: readonly Chapter[];
  readonly figures: Figures;
}

/** Writes the page and the picture of one run. */
export async function writeMeasured(measured: Measured): Promise<void> {
  await writeFile("docs/matningar.md", measuredPage(measured));
  await writeFile("docs/matningar.svg", measuredPicture(measured.figures, measured.machine));
}

function measuredPage({ machine: { date, computer }, chapters }: Measured): string {
  return `${[
    "# Mätt: tid och storlek",
    "<!-- Skriven av `npm run bench -- --write`. Ändra inte för hand. -->",
    `Allt här kommer från en och samma körning, den ${date}, på en dator med ${computer}. Varje tid är den undre kvartilen av upp till ${FULL.rounds} mätningar, där de jämförda turas om: det som andra program tar av datorn räknas då knappt med. Förhållanden säger ändå mer än tider. Inget prov faller på en tid; storlekarna har gränser som prövas.`,
    "![Samma mätningar som bild: ALLOCATE mot andra räknare, tid per del när delarna blir fler, AVRUNDATABELL och filernas storlek](matningar.svg)",
    ...chapters.flatMap(({ title, report }) => [
      `## ${title}`,
      ...report.tables.flatMap((table) => [...(table.title ? [`### ${table.title}`] : []), markdownTable(table)]),
    ]),
  ].join("\n\n")}\n`;
}
