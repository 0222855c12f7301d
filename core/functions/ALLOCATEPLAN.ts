import { carriedPlan } from "../allocation/carriedPlan.ts";
import type { Steps } from "../allocation/Steps.ts";
import type { Vector } from "../cells/Vector.ts";
import { defineFunction } from "../definition/defineFunction.ts";
import type { HelpOf } from "../definition/FunctionHelp.ts";
import { ErrorCode } from "../errors/codes.ts";
import { fail } from "../errors/FinsamError.ts";
import { stepsOfAmount } from "../rules/unit.ts";

type Table = readonly (readonly number[])[];

/**
 * ALLOCATE year by year with the rounding residue carried forward, so that nobody gains from rounding in the long run.
 * Each year sums exactly. Unit: that of the amounts. Sign: as the year's amount. Shape: years × members, as the years lie.
 */
export const ALLOCATEPLAN = defineFunction({
  id: "ALLOCATEPLAN",
  parameters: [
    { name: "belopp_per_år", en: "amounts_per_year", kind: "vector" },
    { name: "vikter_per_år", en: "weights_per_year", kind: "table", notNegative: true },
    { name: "enhet", en: "unit", kind: "number", optional: true, default: 1, notNegative: true },
  ],
  run: ({ belopp_per_år: amounts, vikter_per_år: table, enhet }) => {
    const across = yearsLieAcross(amounts, table);
    const weights = weightsByYear(amounts, across ? transposed(table) : table, across);
    const steps = amounts.values.map((amount, i) => stepsOfAmount(amount, enhet, "belopp_per_år", amounts.position(i)));
    const years = steps.map(({ units, sign }, i) => ({ units, sign, weights: weights[i] as readonly number[] }));
    years.forEach((year, i) => {
      if (year.units === 0 || year.weights.some((weight) => weight > 0)) return;
      fail(ErrorCode.weightsAllZero, {
        parameter: "vikter_per_år",
        position: amounts.position(i),
        amount: amounts.values[i] as number,
      });
    });
    const plan = carriedPlan(years) ?? fail(ErrorCode.planTooLong, { years: years.length });
    const result = plan.map((parts, i) => {
      const year = steps[i] as Steps;
      return year.amounts(parts.map((part) => year.sign * part));
    });
    return across ? transposed(result) : result;
  },
});

/** A row of amounts means years across, a column years down. One year follows the weights: a column lies across. */
function yearsLieAcross(amounts: Vector, table: Table): boolean {
  if (amounts.orientation !== "single") return amounts.orientation === "row";
  return table.length > 1 && (table[0] as readonly number[]).length === 1;
}

/** One list of weights per year; a single one stands for all years. Fails with planShape. */
function weightsByYear(amounts: Vector, table: Table, across: boolean): Table {
  if (table.length === amounts.length) return table;
  if (table.length === 1) return amounts.values.map(() => table[0] as readonly number[]);
  const [rows, columns] = [table.length, (table[0] as readonly number[]).length];
  return fail(ErrorCode.planShape, {
    rows: across ? columns : rows,
    columns: across ? rows : columns,
    years: amounts.length,
  });
}

function transposed(table: Table): number[][] {
  return (table[0] as readonly number[]).map((_, c) => table.map((row) => row[c] as number));
}

export const ALLOCATEPLAN_HELP: HelpOf<typeof ALLOCATEPLAN> = {
  chapter: "sharing",
  summary: {
    sv: "Fördelar flera års belopp och för avrundningen vidare, så att ingen part tjänar på den i längden.",
    en: "Splits several years' amounts and carries the rounding forward, so that no party gains from it in the long run.",
  },
  parameters: {
    belopp_per_år: {
      help: {
        sv: "Beloppet för varje år: en rad betyder att åren ligger bredvid varandra, en kolumn att de ligger under varandra. Ett tomt år ger 0 till alla.",
        en: "Each year's amount: a row means years across, a column years down. A blank year gives 0 to all.",
      },
      cells: "B2:D2",
    },
    vikter_per_år: {
      help: {
        sv: "Vikterna (till exempel folkmängd) med åren på samma håll som beloppen, eller en enda rad eller kolumn som gäller alla år.",
        en: "The weights (for instance population) with the years the same way as the amounts, or a single row or column for all years.",
      },
      cells: "B5:D12",
    },
    enhet: {
      help: {
        sv: "Minsta steg i delarna, lika för alla år: 1, 0,1, 100 och så vidare. Utelämnad, tom eller 0: 1.",
        en: "Smallest step of the parts, the same for all years: 1, 0.1, 100 and so on. Left out, blank or 0: 1.",
      },
      cells: "1",
    },
  },
  result: {
    sv: "En tabell med åren på samma håll som beloppen och en rad eller kolumn per part. Varje år blir exakt sitt belopp. Så länge alla är med och har minst en enhet var är summan över åren aldrig en hel enhet från den exakta andelen. Ett nytt år ändrar aldrig de tidigare.",
    en: "A table with the years as the amounts lie and a row or column per party. Every year sums to its amount. While all take part with at least a unit each, the sum over the years is never a whole unit from the exact share. A new year never changes the earlier ones.",
  },
  traps: [
    {
      sv: "Ett enskilt år kan skilja sig en enhet från ALLOCATE: det är så tidigare avrundning jämnas ut.",
      en: "A single year can differ by a unit from ALLOCATE: that is how earlier rounding evens out.",
    },
    {
      sv: "Ändras ett tidigare års belopp eller vikter kan de senare årens delar ändras. Lås beslutade år som värden.",
      en: "Changing an earlier year's amount or weights can change later parts. Freeze decided years as values.",
    },
  ],
  examples: [
    {
      arguments: [[[100, 100, 100]], [[1], [1], [1]]],
      result: [
        [34, 33, 33],
        [33, 34, 33],
        [33, 33, 34],
      ],
      note: {
        sv: "Tre år över tre lika parter: den extra enheten går runt, och alla får 100 på tre år.",
        en: "Three years over three equal parties: the extra unit goes round, and all get 100 in three years.",
      },
    },
    {
      arguments: [
        [[3], [1]],
        [
          [1, 3, 4],
          [3, 6, 1],
        ],
      ],
      result: [
        [0, 1, 2],
        [0, 1, 0],
      ],
      note: {
        sv: "År under varandra med olika vikter. Den tredje har fått för mycket men får aldrig en negativ del.",
        en: "Years down with different weights. The third has had too much but never gets a negative part.",
      },
    },
  ],
  mistakes: [
    { arguments: [[[100, 100.5]], [[1], [1]]], error: "notAMultiple" },
    {
      arguments: [
        [[100, 100, 100]],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      error: "planShape",
    },
    {
      arguments: [
        [[100, 100]],
        [
          [1, 0],
          [1, 0],
        ],
      ],
      error: "weightsAllZero",
    },
  ],
  sources: [
    {
      sv: "Största rest med överförd rest, en form av felspridning år för år.",
      en: "Largest remainder with the residue carried forward, year by year.",
    },
  ],
};
