import type { Contest, Figures } from "../Figures.ts";
import type { Machine } from "../machine.ts";
import { duration, percent, swedishNumber, wholeNumber } from "../swedishNumber.ts";
import { bar, escaped, heading, MARGIN, stacked, text, WIDTH } from "./Drawing.ts";
import { type DotRow, dotRows } from "./dotRows.ts";
import { growthLines } from "./growthLines.ts";
import { STYLE } from "./style.ts";

const GAP = 26;

/** The figures of one run as one picture: an SVG that stands alone. */
export function measuredPicture(figures: Figures, { date, computer }: Machine): string {
  const top = heading("", `En körning, ${date}. ${computer}.`);
  const head = {
    markup: text(MARGIN, 16, "Mätt: tid och storlek", { style: "head" }) + top.markup,
    height: top.height,
  };
  const { markup, height } = stacked(
    [head, speed(figures), growthLines(figures.growth), tables(figures), sizes(figures)],
    GAP,
  );
  const whole = Math.ceil(height + 2 * MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="${Math.round((whole * 480) / WIDTH)}" viewBox="0 0 ${WIDTH} ${whole}" role="img" lang="sv">
<title>Mätt: tid och storlek, ${escaped(date)}</title>
<desc>${escaped(description(figures))}</desc>
<style>${STYLE}</style>
${bar(0, 0, WIDTH, whole, "paper")}
<g transform="translate(0 ${MARGIN})">
${markup}
</g>
</svg>
`;
}

function speed({ allocate: { counts, byWeight, evenly } }: Figures) {
  return dotRows({
    title: "ALLOCATE mot andra: hur fort och hur rätt",
    explanation:
      "Gånger så lång tid som vanliga flyttal, som inte är exakta. Logaritmisk skala. Rätt: andel av samma fall där det som blev över gick till de största resterna; dinero.js har en annan regel.",
    marks: counts.map((count, i) => (i === 0 ? `${wholeNumber(count)} vikter` : wholeNumber(count))),
    sideTitle: "rätt",
    areBars: false,
    tick: (ratio) => `× ${swedishNumber(ratio, 1)}`,
    groups: [
      { rows: ratioRows(byWeight) },
      { heading: "Lika vikter (currency.js delar bara lika):", rows: ratioRows(evenly) },
    ],
  });
}

function ratioRows(contests: readonly Contest[]): DotRow[] {
  const base = contests[0]?.times ?? [];
  return contests.map(({ name, ours, times, score: { right, cases } }) => {
    const ratios = (times ?? []).map((time, i) => time / (base[i] as number));
    return {
      name,
      ours,
      figures: ratios,
      words: ratios.every((ratio) => ratio === 1)
        ? "× 1"
        : `× ${ratios.map((ratio) => swedishNumber(ratio)).join(" · ")}`,
      side: percent(right, cases),
    };
  });
}

function tables({ table }: Figures) {
  return dotRows({
    title: "AVRUNDATABELL: tid per tabell",
    explanation: "Tid för hela anropet, efter rader × kolumner. Logaritmisk skala.",
    marks: ["slumpade tal", "alla halva: flest lika"],
    areBars: false,
    tick: (time) => duration(time, 1),
    groups: [
      {
        rows: table.tables.map(({ rows, columns, random, halves }) => ({
          name: `${rows} × ${columns}`,
          ours: true,
          figures: [random, halves],
          words: `${duration(random)} · ${duration(halves)}`,
        })),
      },
    ],
  });
}

function sizes({ bundles: { files } }: Figures) {
  const kilobytes = (bytes: number): string => swedishNumber(bytes / 1000);
  return dotRows({
    title: "Filernas storlek, kB",
    explanation: `Som de är, och packade som en webbserver skickar dem. Läses in: i en ny, tom V8-miljö${files.some(({ name }) => name.startsWith("cli/")) ? "; kommandot med Nodes egen start" : ""}.`,
    marks: ["som den är", "gzip", "brotli"],
    sideTitle: "läses in",
    areBars: true,
    tick: (bytes) => wholeNumber(bytes / 1000),
    groups: [
      {
        rows: files.map(({ name, plain, gzip, brotli, load }) => ({
          name,
          ours: true,
          figures: [plain, gzip, brotli],
          words: [plain, gzip, brotli].map(kilobytes).join(" · "),
          side: load === undefined ? "–" : duration(load),
        })),
      },
    ],
  });
}

/** The picture in words, for those who do not see it. */
function description({ allocate: { counts, byWeight, evenly }, growth, table, bundles }: Figures): string {
  const spoken = (contests: readonly Contest[]): string =>
    ratioRows(contests)
      .map(({ name, words, side }) => `${name} ${words.replace("× ", "")}, rätt i ${side}`)
      .join("; ");
  return [
    `Tid i förhållande till vanliga flyttal vid ${counts.map(wholeNumber).join(", ")} vikter: ${spoken(byWeight)}.`,
    `Vid lika vikter: ${spoken(evenly)}.`,
    `Tid per del från ${wholeNumber(growth.counts[0] as number)} till ${wholeNumber(growth.counts.at(-1) as number)} delar: ${growth.series.map(({ name, perPart }) => `${name} ${duration(perPart[0] as number)} till ${duration(perPart.at(-1) as number)}`).join("; ")}.`,
    `AVRUNDATABELL: ${table.tables.map(({ rows, columns, random }) => `${rows} × ${columns} ${duration(random)}`).join("; ")}.`,
    `Filer: ${bundles.files.map(({ name, plain }) => `${name} ${swedishNumber(plain / 1000)} kB`).join("; ")}.`,
  ].join(" ");
}
