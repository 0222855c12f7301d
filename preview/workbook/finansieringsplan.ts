import { AGREES, type DescribedCell, type SheetDescription, styled } from "./SheetDescription.ts";

// Sjuhärads samordningsförbund, verksamhetsplan 2025–2027, section 6 "FINANSIERINGSPLAN 2025-2027".

type OverYears<T> = readonly [T, T, T];

/** Each year has three columns: published, calculated, difference. */
const COLUMNS: OverYears<readonly [string, string, string]> = [
  ["B", "C", "D"],
  ["E", "F", "G"],
  ["H", "I", "J"],
];

/** Cells that the formula above reaches into. */
const SPILLED: OverYears<string> = ["", "", ""];

const note = styled("note");
const heading = styled("heading");
const published = styled("published");
const calculated = styled("calculated");
const difference = styled("difference");

function member(
  row: number,
  name: string,
  figures: OverYears<number>,
  formulas: OverYears<string>,
): (string | DescribedCell)[] {
  const years = COLUMNS.map(([their, our], year) => [
    published(figures[year] as number),
    calculated(formulas[year] as string),
    difference(`=${their}${row}-${our}${row}`),
  ]);
  return [name, ...years.flat()];
}

function total(row: number, name: string, figures: OverYears<number>): DescribedCell[] {
  const years = COLUMNS.map(([their, our], year) => [
    styled("publishedTotal")(figures[year] as number),
    styled("total")(`=SUMMA(${our}9:${our}${row - 1})`),
    styled("totalDifference")(`=FINSAM.KONTROLLSUMMA(${our}9:${our}${row - 1};${their}${row})`),
  ]);
  return [styled("total")(name), ...years.flat()];
}

function verdicts(row: number): (string | DescribedCell)[] {
  return COLUMNS.flatMap(([, , gap]) => [
    "",
    "",
    styled("verdict")(`=OM(${gap}${row}=0;"${AGREES}";"${AGREES} inte")`),
  ]);
}

export const finansieringsplan: SheetDescription = {
  name: "Finansieringsplan",
  columnWidths: [150, 90, 90, 100, 90, 90, 100, 90, 90, 100],
  rows: [
    [styled("title")("Finansieringsplan 2025–2027, tkr")],
    [note("Publicerat: Sjuhärads samordningsförbund, verksamhetsplan 2025–2027, avsnitt 6.")],
    [
      note(
        "Beräknat: regionen och kommunerna ger vardera hälften av statens bidrag. Kommunernas del fördelas med FINSAM.ALLOCATE.",
      ),
    ],
    [
      note(
        "Vikterna är de publicerade beloppen, eftersom folkmängden den 30 juni inte är känd här. Fördelningen mellan",
      ),
    ],
    [note("kommunerna kan därför inte skilja sig från planen. Det som prövas är summorna.")],
    [],
    ["", ...["2025", "2026", "2027"].flatMap((year) => [heading(`År ${year}`), heading(""), heading("")])],
    [heading("Part"), ...COLUMNS.flatMap(() => ["Publicerat", "Beräknat", "Skillnad"].map(styled("columnHeading")))],
    member(9, "Försäkringskassa", [4417.5, 5000, 5000], ["=B9", "=E9", "=H9"]),
    member(10, "Arbetsförmedling", [4417.5, 5000, 5000], ["=B10", "=E10", "=H10"]),
    member(11, "VG-region", [4417.5, 5000, 5000], ["=(C9+C10)/2", "=(F9+F10)/2", "=(I9+I10)/2"]),
    // Tenths of tkr in 2025, whole tkr after that, as the plan is printed.
    member(
      12,
      "Bollebygd",
      [187.9, 212, 212],
      [
        "=FINSAM.ALLOCATE((C9+C10)/2;B12:B19;0,1)",
        "=FINSAM.ALLOCATE((F9+F10)/2;E12:E19;1)",
        "=FINSAM.ALLOCATE((I9+I10)/2;H12:H19;1)",
      ],
    ),
    member(13, "Borås", [2210.4, 2499, 2495], SPILLED),
    member(14, "Herrljunga", [181.8, 207, 207], SPILLED),
    member(15, "Mark", [679.4, 769, 772], SPILLED),
    member(16, "Svenljunga", [206.8, 235, 237], SPILLED),
    member(17, "Tranemo", [228.2, 260, 262], SPILLED),
    member(18, "Ulricehamn", [482.8, 549, 547], SPILLED),
    member(19, "Vårgårda", [240.2, 269, 268], SPILLED),
    total(20, "Medlemmar Summa", [17767, 20000, 20000]),
    ["Publicerad summa mot posterna", ...verdicts(20)],
  ],
};
