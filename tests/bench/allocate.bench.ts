import { SeededRandom } from "../bundles/SeededRandom.ts";
import type { Contender } from "./contenders/Contender.ts";
import { BY_WEIGHT, EVENLY, PLAIN_DOUBLE } from "./contenders/contenders.ts";
import { brickMoney } from "./correctness/brickMoney.ts";
import { type Case, evenCases, KIND_NAMES, mixedCases } from "./correctness/mixedCases.ts";
import { score } from "./correctness/score.ts";
import type { Effort } from "./Effort.ts";
import type { AllocateFigures, Contest } from "./Figures.ts";
import { measure } from "./measure.ts";
import type { Report, Table } from "./Report.ts";
import { populations } from "./seededWeights.ts";
import { duration, percent, times, wholeNumber } from "./swedishNumber.ts";

export const title = "ALLOCATE bredvid andra: hur fort och hur rätt";

const COUNTS = [8, 290, 10_000];
const CASES_OF_EACH_KIND = 400;
const AMOUNT = 1_367_000_000;
const UNIT = 0.01;

export function run(effort: Effort): Report<AllocateFigures> {
  const byWeight = contests(BY_WEIGHT, weightsFor, mixedCases(CASES_OF_EACH_KIND), effort);
  const evenly = contests(EVENLY, (count) => new Array<number>(count).fill(1), evenCases(CASES_OF_EACH_KIND), effort);
  const brick: Contest = { name: "brick/money", ours: false, times: undefined, score: brickMoney() };
  return {
    tables: [
      {
        ...tableOf([...byWeight, brick]),
        note: [
          `Tider: ${wholeNumber(AMOUNT)} kr i ören efter vikter som folkmängd. dinero.js får beloppet och vikterna färdiga, och delarna läses på billigaste sätt.`,
          `Rätt eller fel: samma ${wholeNumber(KIND_NAMES.length * CASES_OF_EACH_KIND)} slumpade fall för alla, prövade med exakta bråk. Lika många av varje slag: ${KIND_NAMES.join("; ")}.`,
          "Summan exakt: delarna är tillsammans beloppet, lästa med 15 siffror som i ett kalkylark.",
          "Största rest: det som blev över efter avrundning nedåt gick till de största resterna. Är flera rester lika får vem som helst av de lika få det. dinero.js följer en annan regel, de största vikterna.",
          "Lika rest: av fallen där lika rester tävlar, de som räknarens egen regel avgjorde och inte brus i decimalerna.",
          "Närmaste tal: varje del är det decimaltal den ska vara, utan skräp som 0,060000000000000005.",
          `brick/money är PHP och körs inte här: raden är de ${byCount(brick)} fall som dess egna prov väntar sig.`,
        ],
      },
      {
        title: "Lika delar",
        ...tableOf(evenly),
        note: "currency.js delar bara lika, så det jämförs för sig, med lika vikter.",
      },
    ],
    figures: { counts: COUNTS, byWeight, evenly },
  };
}

const weightsFor = (count: number): number[] => populations(new SeededRandom(count), count);
const byCount = ({ score: { cases } }: Contest): string => wholeNumber(cases);

function contests(
  contenders: readonly Contender[],
  weights: (count: number) => number[],
  cases: readonly Case[],
  effort: Effort,
): Contest[] {
  const timesOf = COUNTS.map((count) => {
    const ready = contenders.map(({ name, ready }) => [name, ready(AMOUNT, UNIT, weights(count))] as const);
    return measure(Object.fromEntries(ready), effort);
  });
  return contenders.map((contender) => ({
    name: contender.name,
    ours: contender.ours,
    times: timesOf.map((times) => times[contender.name] as number),
    score: score(contender, cases),
  }));
}

function tableOf(rows: readonly Contest[]): Table {
  const base = rows[0]?.times ?? [];
  return {
    columns: [
      "räknare",
      ...COUNTS.map((count) => `${wholeNumber(count)} vikter`),
      "summan exakt",
      "största rest",
      "lika rest",
      "närmaste tal",
    ],
    rows: rows.map(({ name, times: own, score: { cases, sums, right, ties, ruled, clean } }) => [
      name,
      ...COUNTS.map((_, i) => (own ? cell(own[i] as number, base[i] as number, name) : "–")),
      percent(sums, cases),
      percent(right, cases),
      ties > 0 ? percent(ruled, ties) : "–",
      percent(clean, cases),
    ]),
  };
}

function cell(time: number, base: number, name: string): string {
  return name === PLAIN_DOUBLE.name ? `× 1 (${duration(time)})` : times(time / base);
}
