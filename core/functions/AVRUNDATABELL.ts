import { UNIT_LIMIT } from "../allocation/Steps.ts";
import { Decimal } from "../decimal/decimal.ts";
import { decimalSum } from "../decimal/decimalSum.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { fractionalTable } from "../table/fractionalTable.ts";
import { roundTable } from "../table/roundTable.ts";

/** Cells × (rows + columns): what the time grows with. This much is about half a second; 500 × 10 and 1 000 × 2 pass. */
const MOST_WORK = 3_000_000;

/**
 * Rounds a table so that cells, row sums, column sums and grand total all stay rounded from their true values and still
 * foot. Unit: that of the table. Sign: cells may be negative. Shape: as the table.
 */
export const AVRUNDATABELL = defineFunction({
  id: "AVRUNDATABELL",
  parameters: [
    { name: "tabell", en: "table", kind: "table" },
    { name: "enhet", en: "unit", kind: "number", optional: true, default: 1, notNegative: true },
  ],
  run: ({ tabell, enhet }) => {
    const rows = tabell.length;
    const columns = (tabell[0] as readonly number[]).length;
    if (rows * columns * (rows + columns) > MOST_WORK)
      fail(ErrorCode.tableTooLarge, { parameter: "tabell", rows, columns });
    const size = decimalSum(tabell.flatMap((row) => row.map(Math.abs)));
    if (size.gt(new Decimal(enhet).times(UNIT_LIMIT)))
      fail(ErrorCode.tooManyUnits, { amount: size.toNumber(), unit: enhet });
    const table = fractionalTable(tabell, enhet, (r, c) =>
      fail(ErrorCode.tableTooFine, {
        parameter: "tabell",
        position: { row: r + 1, column: c + 1 },
        value: (tabell[r] as readonly number[])[c] as number,
        unit: enhet,
      }),
    );
    return roundTable(table).map((row) => row.map((units) => new Decimal(enhet).times(units).toNumber()));
  },
});

export const AVRUNDATABELL_HELP: HelpOf<typeof AVRUNDATABELL> = {
  chapter: "sharing",
  summary: {
    sv: "Avrundar en hel tabell så att rader, kolumner och totalsumma fortfarande stämmer.",
    en: "Rounds a whole table so that rows, columns and the grand total still foot.",
  },
  parameters: {
    tabell: {
      help: {
        sv: "De oavrundade talen, utan summarad och summakolumn. Får vara negativa. Högst ungefär 500 × 10 celler.",
        en: "The unrounded figures, without total row and column. May be negative. At most about 500 × 10 cells.",
      },
      cells: "B2:E9",
    },
    enhet: {
      help: {
        sv: "Det som cellerna avrundas till: 1, 0,1, 100 och så vidare. Utelämnad, tom eller 0: 1.",
        en: "What the cells are rounded to: 1, 0.1, 100 and so on. Left out, blank or 0: 1.",
      },
      cells: "1",
    },
  },
  result: {
    sv: "Tabellen i samma form. Varje cell, radsumma och kolumnsumma är den sanna avrundad nedåt eller uppåt, totalsumman avrundad till närmaste, och den sammanlagda ändringen är den minsta möjliga. Finns flera sådana gäller den där den första cellen som skiljer, i läsordning, ligger längst från noll.",
    en: "The table in the same shape. Every cell, row sum and column sum is the true one rounded down or up, the grand total is rounded to the nearest, and the sum of all changes is the smallest possible. Among equals: the first cell in reading order that differs lies further from zero.",
  },
  traps: [
    {
      sv: "Ta inte med summor i tabellen: räkna dem med SUMMA på svaret, då stämmer de.",
      en: "Leave totals out of the table: take SUM of the answer, and they foot.",
    },
    {
      sv: "En enskild cell kan avrundas åt andra hållet än AVRUNDA gör. Det är priset för att summorna stämmer.",
      en: "A single cell may be rounded the other way than ROUND does. That is the price of sums that foot.",
    },
  ],
  examples: [
    {
      arguments: [
        [
          [1.4, 1.4],
          [1.4, 1.4],
        ],
      ],
      result: [
        [2, 1],
        [1, 2],
      ],
      note: {
        sv: "Rader och kolumner är 2,8 och blir 3, totalen 5,6 blir 6. AVRUNDA cell för cell skulle ge 4.",
        en: "Rows and columns are 2,8 and become 3, the total 5,6 becomes 6. ROUND cell by cell would give 4.",
      },
    },
    {
      arguments: [
        [
          [187.9, 212.4],
          [2210.4, 2499.3],
          [181.8, 207.2],
        ],
        10,
      ],
      result: [
        [190, 210],
        [2210, 2500],
        [180, 210],
      ],
      note: { sv: "Till hela tiotal.", en: "To whole tens." },
    },
  ],
  mistakes: [
    { arguments: [[[1.5, "–"]]], error: "notANumber" },
    { arguments: [[[1e-20, 1]]], error: "tableTooFine" },
  ],
  sources: [
    {
      sv: "Kontrollerad avrundning: Bacharach, Management Science 12 (1966); Cox, Journal of the American Statistical Association 82 (1987).",
      en: "Controlled rounding: Bacharach, Management Science 12 (1966); Cox, Journal of the American Statistical Association 82 (1987).",
    },
  ],
};
