import { describe, expect, test } from "vitest";
import { type Argument, column, row } from "../../bundles/hostCall.ts";
import { difference, type Matrix } from "./Expectation.ts";
import { expectationOf } from "./expectationOf.ts";

/** The oracles are judged by figures that are printed, or worked out by hand, never by the core. */
const accepts = (id: string, args: readonly (Argument | undefined)[], value: Matrix): string | undefined =>
  difference({ ok: true, value }, expectationOf({ id, args }));

const STEG_HEADINGS = [
  "Vikt",
  "Exakt andel",
  "Nedåt (mot noll)",
  "Rest",
  "Rang",
  "Extra enhet",
  "Minst",
  "Högst",
  "Del",
];

const RIGHT: readonly (readonly [what: string, id: string, args: readonly (Argument | undefined)[], answer: Matrix])[] =
  [
    ["half the grant each", "FINANSIERING", [8835, row(1, 1)], [[8835, 4417.5, 2208.8, 2208.7]]],
    [
      "the deviations of 2021",
      "PARTSKONTROLL",
      [column(4516, 4516), 5000, 5000],
      [["Regionen 484 över, kommunerna 484 över"]],
    ],
    ["less than a unit off", "PARTSKONTROLL", [8835, 4418, 4417], [["Följer 5 §, avrundat"]]],
    ["no grant", "PARTSKONTROLL", [0, 1, 1], [["Statens bidrag saknas"]]],
    ["under the floor", "KAPITALKONTROLL", [1387, 2000], [["613 under minst"]]],
    ["over the ceiling", "KAPITALKONTROLL", [row(2120, 1000), 500, 2000], [["120 över högst", "Inom"]]],
    ["grouped by no-break spaces", "KAPITALKONTROLL", [67_324.5, 600_000], [["532\u00a0675,5 under minst"]]],
    ["Södra Vätterbygden's shares", "ANDELAR", [column(74, 10, 16)], [[0.74], [0.1], [0.16]]],
    ["three equals, one decimal", "ANDELAR", [row(1, 1, 1), 1], [[0.334, 0.333, 0.333]]],
    ["a total 97 too high", "KONTROLLSUMMA", [row(10_000, 7670), 17_767], [[97]]],
    ["0,1 and 0,2 are 0,3", "KONTROLLSUMMA", [row(0.1, 0.2), 0.1 + 0.2], [[0]]],
    ["24 persons, 12 months", "EFFEKT", [24, column(12, 1), 16_200], [[4_665_600], [388_800]]],
    [
      "100 over three equals",
      "STEG",
      [-100, row(1, 1, 1)],
      [
        STEG_HEADINGS,
        [1, -33.3333333333333, -33, -0.333333333333333, 1, -1, 0, 0, -34],
        [1, -33.3333333333333, -33, -0.333333333333333, 2, 0, 0, 0, -33],
        [1, -33.3333333333333, -33, -0.333333333333333, 3, 0, 0, 0, -33],
      ],
    ],
    [
      "the first at least 4, the third at most 7: 6 is left for 1 and 8",
      "STEG",
      [10, column(1, 1, 8), 1, undefined, column(4, 0, 0), column(0, 0, 7)],
      [
        STEG_HEADINGS,
        [1, 0.666666666666667, 0, 0.666666666666667, "", 0, 4, 0, 4],
        [1, 0.666666666666667, 0, 0.666666666666667, 1, 1, 0, 0, 1],
        [8, 5.33333333333333, 5, 0.333333333333333, 2, 0, 0, 7, 5],
      ],
    ],
    [
      "the extra unit goes round",
      "ALLOCATEPLAN",
      [row(100, 100, 100), column(1, 1, 1)],
      [
        [34, 33, 33],
        [33, 34, 33],
        [33, 33, 34],
      ],
    ],
    [
      "a zero weight waits",
      "ALLOCATEPLAN",
      [
        column(100, 99, 100),
        [
          [1, 1, 1],
          [1, 0, 1],
          [1, 1, 1],
        ],
      ],
      [
        [34, 33, 33],
        [49, 0, 50],
        [33, 34, 33],
      ],
    ],
    ["one year follows the weights", "ALLOCATEPLAN", [10, column(1, 1, 1)], [[4], [3], [3]]],
    [
      "four cells of 1,4",
      "AVRUNDATABELL",
      [
        [
          [1.4, 1.4],
          [1.4, 1.4],
        ],
      ],
      [
        [2, 1],
        [1, 2],
      ],
    ],
    ["two negative halves", "AVRUNDATABELL", [row(-0.5, -0.5)], [[-1, 0]]],
    [
      "to whole tens",
      "AVRUNDATABELL",
      [
        [
          [187.9, 212.4],
          [2210.4, 2499.3],
          [181.8, 207.2],
        ],
        10,
      ],
      [
        [190, 210],
        [2210, 2500],
        [180, 210],
      ],
    ],
  ];

describe("the oracles accept the printed answers, and nothing beside them", () => {
  test.each(RIGHT)("%s (%s)", (_, id, args, answer) => {
    expect(accepts(id, args, answer)).toBeUndefined();
    // Any cell another, a row more, or turned on its side: refused.
    answer.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const other = typeof cell === "number" ? cell + (c === 4 ? 1 : Math.max(1, Math.abs(cell) / 4)) : `${cell}x`;
        const changed = answer.map((line, i) => line.map((old, j) => (i === r && j === c ? other : old)));
        expect(accepts(id, args, changed), `row ${r + 1}, column ${c + 1}`).toBeDefined();
      });
    });
    expect(accepts(id, args, [...answer, ...answer])).toBeDefined();
  });
});

test.each([
  [216, "FINANSIERING", 1.000001, column(1, 1)],
  [217, "FINANSIERING", 8835, column(1, 1), 1],
  [113, "FINANSIERING", 100, column(1, null, 1)],
  [111, "ANDELAR", row(1, 2), 11],
  [112, "ANDELAR", row(1, 2), 1.5],
  [107, "EFFEKT", column(1, 2), column(1, 2, 3), 5],
  [302, "EFFEKT", column(1, 1e9), 1e3, 1e3],
  [302, "KONTROLLSUMMA", row(-6e14), 6e14],
  [
    101,
    "KONTROLLSUMMA",
    [
      [1, 2],
      [3, "4"],
    ],
    10,
  ],
  [210, "KAPITALKONTROLL", 100, 500, 300],
  [102, "PARTSKONTROLL", 1, row(1, { error: "#N/A" }), 1],
  [206, "ALLOCATEPLAN", column(5, 5), [[1], [0]]],
  [202, "ALLOCATEPLAN", row(100, 4417.5), column(1, 1)],
  [
    218,
    "ALLOCATEPLAN",
    row(5, 5, 5),
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [205, "AVRUNDATABELL", row(9e14, 9e14), 1],
  [221, "AVRUNDATABELL", row(1, 1e-20)],
  [208, "STEG", 10, column(1, 2), 1, "AVRUNDA VAR FÖR SIG", 1],
] as const)("the oracles expect FINSAM-%i of %s", (code, id, ...args) => {
  expect(expectationOf({ id, args }).due.map((one) => one.code)).toContain(code);
});

test.each([
  [
    "the unit that fits",
    "ALLOCATE",
    [4417.5, row(1, 1), 1],
    "4\u00a0417,5 går inte jämnt ut med enheten 1. Ange enhet 0,1 eller",
  ],
  ["by how much minst is too high", "ALLOCATE", [10, row(1, 1), 1, undefined, 6], "tillsammans 2 mer än beloppet"],
  [
    "by how much högst is too low",
    "ALLOCATE",
    [10, row(1, 1), 1, undefined, undefined, 4],
    "tillsammans 2 mindre än beloppet",
  ],
  [
    "the product and its rounding",
    "KOMMUNANDEL",
    [17_670, row(1, 1), 0.25, 1],
    "blir 4\u00a0417,5 … AVRUNDA(hela_ramen*andel;0)",
  ],
  ["the excess of grundbelopp", "KOMMUNANDEL", [100, row(1, 1), 1, 1, 60], "tillsammans 20 mer än kommunernas del"],
] as const)("a refusal must tell %s", (_, id, args, text) => {
  const [due] = expectationOf({ id, args }).due;
  const message = `FINSAM-${due?.code}: ${due?.parameter ?? ""} ${text}`;
  const said = (words: string): string | undefined =>
    difference({ ok: false, code: "#VALUE!", message: words }, expectationOf({ id, args }));
  expect(said(message)).toBeUndefined();
  expect(said(message.replace(/\d(?=\D*$)/, "9"))).toBeDefined();
});
