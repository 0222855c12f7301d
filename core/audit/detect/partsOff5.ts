import { AuditCode } from "../AuditCode.ts";
import type { Finding } from "../Finding.ts";
import type { Reading, TableReading } from "../Reading.ts";
import { resultOf } from "../shares/allocateRemedy.ts";
import type { Line } from "../totals/Frame.ts";
import { valueAt } from "../totals/Frame.ts";
import type { TotalLine } from "../totals/TotalLine.ts";
import { REGION, STATE } from "../words/parties.ts";

const MUNICIPALITIES = /kommun|stad$|stads /i;
/** Income that is nobody's contribution, and costs: such a table is not one of the parties' contributions. */
const NO_PARTY =
  /övrig|ränt|esf|projekt|intäkt|bidrag från andra|ersättning|avgift|kostnad|lön|hyra|insats|kansli|styrelse|revision|förbund|extra|annan|andra/i;

/** Contributions that are not a half, a quarter and a quarter. The parties may agree so: a warning, never an error. */
export function partsOff5({ sheets }: Reading): readonly Finding[] {
  return sheets.flatMap(({ tables }) =>
    tables.flatMap((table) => table.columnTotals.flatMap((total) => judge(table, total))),
  );
}

interface Parties {
  readonly state: readonly Line[];
  readonly region: readonly Line[];
  readonly municipalities: readonly Line[];
}

function judge({ table, columnTotals }: TableReading, total: TotalLine): readonly Finding[] {
  const parties = partiesOf(total, columnTotals);
  if (parties === undefined) return [];
  const { frame } = total;
  return total.cells.flatMap(({ lane }): Finding[] => {
    if (/utfall|bokslut/i.test(table.headings.get(lane.index) ?? "")) return [];
    const amounts = (lines: readonly Line[]): number[][] =>
      lines
        .map(({ index }) => valueAt(frame, index, lane.index))
        .flatMap((value) => (value === undefined ? [] : [[value]]));
    // The function refuses a party without any amount.
    const given = [parties.state, parties.region, parties.municipalities].map(amounts);
    const outcome = String(resultOf("PARTSKONTROLL", given)?.[0]?.[0]);
    if (!/över|under/.test(outcome)) return [];
    const rows = [...parties.state, ...parties.region, ...parties.municipalities].map(({ index }) => index);
    return [
      {
        code: AuditCode.partsOff5,
        level: "warning",
        place: frame.grid.place(total.line.index, lane.index),
        about: [frame.grid.place(Math.min(...rows), lane.index, Math.max(...rows), lane.index)],
        data: { variant: "plain", label: total.line.label, outcome },
        formula: frame.grid.formula(total.line.index, lane.index),
        replacement: null,
      },
    ];
  });
}

/** The addends of a total by party; `undefined` if one is missing, or if there is anything that is no party's. */
function partiesOf({ addends }: TotalLine, totals: readonly TotalLine[]): Parties | undefined {
  if (addends.length < 3) return undefined;
  const state: Line[] = [];
  const region: Line[] = [];
  const municipalities: Line[] = [];
  // A subtotal may be wrong itself: what it is made of counts.
  const lines = addends.flatMap((line) => {
    const rows = totals.find((each) => each.line === line)?.addends ?? [];
    return rows.length > 0 ? rows : [line];
  });
  for (const line of lines) {
    if (line.kind === "opening") continue;
    if (STATE.test(line.label)) state.push(line);
    else if (REGION.test(line.label)) region.push(line);
    else if (MUNICIPALITIES.test(line.label)) municipalities.push(line);
    else if (NO_PARTY.test(line.label) || line.kind !== "item") return undefined;
    else municipalities.push(line);
  }
  const named = municipalities.filter(({ label }) => !MUNICIPALITIES.test(label));
  // Beside "Kommunerna" no single one stands, and a place's name is a word or two that begin with capitals.
  if (named.length > 0 && municipalities.some(({ label }) => /kommuner/i.test(label))) return undefined;
  return named.every(({ label }) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(label))
    ? { state, region, municipalities }
    : undefined;
}
