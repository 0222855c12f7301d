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
    const amounts = (lines: readonly Line[]): number[] =>
      lines.flatMap(({ index }) => valueAt(frame, index, lane.index) ?? []);
    const [state, region, municipalities] = [parties.state, parties.region, parties.municipalities].map(amounts);
    if (!state?.length || !region?.length || !municipalities?.length) return [];
    const column = (values: readonly number[]): number[][] => values.map((value) => [value]);
    const outcome = resultOf("PARTSKONTROLL", [column(state), column(region), column(municipalities)])?.[0]?.[0];
    if (typeof outcome !== "string" || !/över|under/.test(outcome)) return [];
    const first = [...parties.state, ...parties.region, ...parties.municipalities].sort(
      (a, b) => a.index - b.index,
    )[0] as Line;
    return [
      {
        code: AuditCode.partsOff5,
        level: "warning",
        place: frame.grid.place(total.line.index, lane.index),
        about: [frame.grid.place(first.index, lane.index, lastOf(parties).index, lane.index)],
        data: { variant: "plain", label: total.line.label, outcome },
        formula: frame.grid.formula(total.line.index, lane.index),
        replacement: null,
      },
    ];
  });
}

function lastOf({ state, region, municipalities }: Parties): Line {
  return [...state, ...region, ...municipalities].sort((a, b) => b.index - a.index)[0] as Line;
}

/** The addends of a total by party; `undefined` if one is missing, or if there is anything that is no party's. */
function partiesOf({ frame, addends }: TotalLine, totals: readonly TotalLine[]): Parties | undefined {
  if (!frame.isVertical || addends.length < 3) return undefined;
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
  if (state.length === 0 || region.length === 0 || municipalities.length === 0) return undefined;
  const named = municipalities.filter(({ label }) => !MUNICIPALITIES.test(label));
  // Beside "Kommunerna" no single one stands, and a place's name is a word or two that begin with capitals.
  if (named.length > 0 && municipalities.some(({ label }) => /kommuner/i.test(label))) return undefined;
  return named.every(({ label }) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(label))
    ? { state, region, municipalities }
    : undefined;
}
