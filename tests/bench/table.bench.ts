import { callFunction, classifyPlain } from "../../core/index.ts";
import { balanceNetwork } from "../../core/table/balanceNetwork.ts";
import { fractionalTable } from "../../core/table/fractionalTable.ts";
import { preferSides } from "../../core/table/preferSides.ts";
import { roundingNetwork } from "../../core/table/roundingNetwork.ts";
import { SeededRandom } from "../bundles/SeededRandom.ts";
import { definition } from "./definition.ts";
import type { Effort } from "./Effort.ts";
import type { TableFigures } from "./Figures.ts";
import { lowerQuartile, measure } from "./measure.ts";
import type { Report } from "./Report.ts";
import { duration, percent } from "./swedishNumber.ts";

export const title = "AVRUNDATABELL: tid per tabell";

const SIZES = [
  [10, 4],
  [30, 10],
  [100, 10],
  [290, 4],
  [300, 10],
  [500, 10],
] as const;

/** The parts of the work, in their order. */
const PHASES = ["bråkdelar", "nät", "balans", "val bland lika", "övrigt"] as const;

export function run(effort: Effort): Report<TableFigures> {
  const AVRUNDATABELL = definition("AVRUNDATABELL");
  const measured = SIZES.map(([rows, columns]) => {
    const random = new SeededRandom(rows * columns);
    // As many decimals as a cell shows: what a formula leaves behind.
    const table = random.list(rows, () => random.list(columns, () => Number((random.next() * 1e5).toPrecision(15))));
    const halves = table.map((row) => row.map((cell) => Math.round(cell * 2) / 2));
    const call = (cells: number[][]) => () => callFunction(AVRUNDATABELL, [cells], classifyPlain);
    const times = measure({ random: call(table), halves: call(halves) }, effort);
    return { rows, columns, ...times, phases: phasesOf(table, call(table), effort) };
  });
  return {
    tables: [
      {
        columns: ["rader × kolumner", "slumpade tal", "alla halva", ...PHASES],
        rows: measured.map(({ rows, columns, random, halves, phases }) => [
          `${rows} × ${columns}`,
          duration(random),
          duration(halves),
          ...phases.map((share) => percent(share, 1)),
        ]),
        note: [
          "Alla halva: varje cell är ett helt eller halvt tal, så att nästan alla avrundningar är lika goda.",
          "Procent: delar av de slumpade talens tid. Bråkdelar: cellernas och summornas decimaler. Nät: flödesnätet byggs. Balans: billigaste vägar tills alla summor stämmer. Val bland lika: det som hjälpen lovar. Övrigt: celler in och ut.",
        ],
      },
    ],
    figures: { tables: measured },
  };
}

/** Which share of the call each phase is, in the steps that AVRUNDATABELL takes; the last is what they leave. */
function phasesOf(table: readonly (readonly number[])[], call: () => unknown, { rounds }: Effort): number[] {
  const samples = Array.from({ length: rounds }, () => {
    const marks = [process.hrtime.bigint()];
    const mark = (): unknown => marks.push(process.hrtime.bigint());
    call();
    mark();
    const fractional = fractionalTable(table, 1, () => {
      throw new Error("a cell is too fine");
    });
    mark();
    const network = roundingNetwork(fractional);
    mark();
    balanceNetwork(network);
    mark();
    preferSides(
      network,
      Uint8Array.from(fractional.cells.flat(), ({ floor }) => (floor >= 0 ? 1 : 0)),
    );
    mark();
    return marks.slice(1).map((end, i) => Number(end - (marks[i] as bigint)));
  });
  const [whole, ...phases] = Array.from({ length: 5 }, (_, i) =>
    lowerQuartile(samples.map((sample) => sample[i] as number)),
  );
  const shares = phases.map((time) => time / (whole as number));
  return [...shares, Math.max(0, 1 - shares.reduce((a, b) => a + b, 0))];
}
