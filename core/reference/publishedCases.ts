import type { ResultRange } from "../definition/callFunction.ts";
import type { ExampleArgument } from "../definition/FunctionHelp.ts";

/** An allocation that someone else has published, with the parts as published. Run by the self-test in the user's own host. */
export interface PublishedCase {
  readonly name: string;
  /** Where it stands; the addresses are without https, so that a page which shows them calls nobody. */
  readonly source: string;
  /** The function that must reproduce it. */
  readonly id: string;
  readonly arguments: readonly ExampleArgument[];
  readonly result: ResultRange;
}

/** Every published case that a grid's 15 digits can hold. A test compares them with the collected sources. */
export const PUBLISHED_CASES: readonly PublishedCase[] = [
  published(
    "balinski-young-1975-ex1",
    "Balinski och Young, The quota method of apportionment, Amer. Math. Monthly 82(7), 1975",
    100,
    1,
    [5117, 4400, 162, 161, 160],
    [51, 44, 2, 2, 1],
  ),
  published("brick-issue-111", "github.com/brick/money, fråga 111", 220, 0.01, [445455, 9091, 545455], [98, 2, 120]),
  published("brick-money-01", "github.com/brick/money, tests/MoneyTest.php", 1, 0.01, [2, 3, 1], [0.33, 0.5, 0.17]),
  published("brick-money-02", "github.com/brick/money, tests/MoneyTest.php", 99.99, 0.01, [100, 100], [50, 49.99]),
  published(
    "brick-money-03",
    "github.com/brick/money, tests/MoneyTest.php",
    100,
    0.01,
    [30, 20, 40],
    [33.33, 22.22, 44.45],
  ),
  published(
    "brick-money-04",
    "github.com/brick/money, tests/MoneyTest.php",
    100,
    0.01,
    [30, 20, 40, 40],
    [23.08, 15.38, 30.77, 30.77],
  ),
  published(
    "brick-money-05",
    "github.com/brick/money, tests/MoneyTest.php",
    100,
    0.01,
    [30, 20, 40, 0, 0, 40],
    [23.08, 15.38, 30.77, 0, 0, 30.77],
  ),
  published(
    "brick-money-06",
    "github.com/brick/money, tests/MoneyTest.php",
    100,
    0.05,
    [1, 2, 3, 7],
    [7.7, 15.4, 23.05, 53.85],
  ),
  published(
    "brick-money-07",
    "github.com/brick/money, tests/MoneyTest.php",
    0.02,
    0.01,
    [1, 1, 1, 1],
    [0.01, 0.01, 0, 0],
  ),
  published(
    "brick-money-08",
    "github.com/brick/money, tests/MoneyTest.php",
    0.02,
    0.01,
    [1, 1, 3, 1],
    [0.01, 0, 0.01, 0],
  ),
  published(
    "cz-psp-2017-regions",
    "Tjeckiens parlament 2017, 200 mandat på 14 regioner (github.com/simberaj/votelib, tests/real/data/cz_psp_2017.csv)",
    200,
    1,
    [611450, 660619, 315319, 271510, 122142, 339686, 208817, 278720, 258169, 262764, 583442, 305639, 294679, 547789],
    [24, 26, 13, 11, 5, 13, 8, 11, 10, 10, 23, 12, 12, 22],
  ),
  published("dinero-issue-144", "github.com/dinerojs/dinero.js, fråga 144", 10.03, 0.01, [49, 51], [4.91, 5.12]),
  published(
    "fi-2019-08-31",
    "Finlands riksdagsmandat per valkrets, folkmängd 31 augusti 2019 (dvv.fi/documents/16079645/17323156/Augusti+2019.htm)",
    199,
    1,
    [590496, 948955, 458123, 211328, 359330, 501104, 429225, 397155, 423840, 268957, 475120, 173422],
    [23, 36, 17, 8, 14, 19, 16, 15, 16, 10, 18, 7],
  ),
  published(
    "fi-2023-08-31",
    "Finlands riksdagsmandat per valkrets, folkmängd 31 augusti 2023 (dvv.fi/documents/16079645/17323156/September+2023.htm)",
    199,
    1,
    [595260, 961761, 458839, 203676, 359016, 515221, 397506, 397025, 416586, 264832, 472807, 170399],
    [23, 37, 17, 8, 14, 20, 15, 15, 16, 10, 18, 6],
  ),
  published(
    "fi-2024-06-30",
    "Finlands riksdagsmandat per valkrets, folkmängd 30 juni 2024 (dvv.fi/documents/16079645/17323156/Juli+2024.htm)",
    199,
    1,
    [598357, 965954, 458392, 202090, 357014, 516804, 393873, 394285, 413899, 263282, 471293, 169504],
    [23, 37, 17, 8, 14, 20, 15, 15, 16, 10, 18, 6],
  ),
  published("moneyphp-docs", "github.com/moneyphp/money, handboken om fördelning", 0.05, 0.01, [70, 30], [0.04, 0.01]),
  published("moneyphp-issue-492", "github.com/moneyphp/money, ändring 492", 99.99, 0.01, [75, 25], [74.99, 25]),
  published(
    "proporz-43-33-12-8-4",
    "github.com/polettif/proporz, tests/testthat/test-quota.R",
    10,
    1,
    [43, 33, 12, 8, 4],
    [4, 3, 1, 1, 1],
  ),
  published(
    "se-2010-dalarna-landsting",
    "Valmyndigheten, fasta mandat 2010, Dalarnas läns landsting (val.se/val/val2010/statistik/L/lan/20/fastamandat.html)",
    74,
    1,
    [43794, 37565, 38613, 29309, 42865, 27648],
    [15, 13, 13, 10, 14, 9],
  ),
  published(
    "se-2010-stockholm-kommun",
    "Valmyndigheten, fasta mandat 2010, Stockholms kommun (val.se/val/val2010/statistik/K/kommun/01/80/fastamandat.html)",
    101,
    1,
    [128812, 100669, 112144, 107267, 103931, 103970],
    [20, 15, 17, 17, 16, 16],
  ),
  published(
    "se-skr-2023-kvinnors-halsa-kr",
    "SKR, Fördelning av medel 2023, kvinnors hälsa, i kronor (webbutik.skl.se, fordelningavmedel2023.27908.html)",
    1437000000,
    1,
    [
      2437158, 400070, 302473, 471797, 368963, 204257, 247791, 61167, 158876, 1413080, 342658, 1757225, 283951, 307656,
      280584, 288343, 287431, 243334, 132484, 276136, 249285,
    ],
    [
      333075571, 54675792, 41337643, 64478403, 50424536, 27914898, 33864497, 8359423, 21712878, 193119375, 46829549,
      240152145, 38806323, 42045981, 38346171, 39406559, 39281920, 33255378, 18106001, 37738282, 34068675,
    ],
    "AVRUNDA VAR FÖR SIG",
  ),
  published(
    "se-skr-2023-kvinnors-halsa-kr-hamilton",
    "SKR, Fördelning av medel 2023, kvinnors hälsa, i kronor (webbutik.skl.se, fordelningavmedel2023.27908.html)",
    1437000000,
    1,
    [
      2437158, 400070, 302473, 471797, 368963, 204257, 247791, 61167, 158876, 1413080, 342658, 1757225, 283951, 307656,
      280584, 288343, 287431, 243334, 132484, 276136, 249285,
    ],
    [
      333075572, 54675792, 41337643, 64478403, 50424536, 27914898, 33864497, 8359422, 21712878, 193119375, 46829549,
      240152145, 38806323, 42045981, 38346171, 39406559, 39281920, 33255378, 18106001, 37738282, 34068675,
    ],
  ),
  published(
    "ts-money-pr-5",
    "github.com/macor161/ts-money, ändring 5",
    299,
    0.01,
    [265.09, 0, 33.91],
    [265.09, 0, 33.91],
  ),
];

function published(
  name: string,
  source: string,
  amount: number,
  unit: number,
  weights: readonly number[],
  parts: readonly number[],
  method?: string,
): PublishedCase {
  const given: readonly ExampleArgument[] = [amount, weights.map((weight) => [weight]), unit];
  return {
    name,
    source,
    id: "ALLOCATE",
    arguments: method === undefined ? given : [...given, method],
    result: parts.map((part) => [part]),
  };
}
