import type { GrowthFigures } from "../Figures.ts";
import { duration, wholeNumber } from "../swedishNumber.ts";
import { heading, line, mark, type Piece, path, SHAPES, text } from "./Drawing.ts";
import { logScale } from "./Scale.ts";
import { spread } from "./spread.ts";

const LEFT = 50;
const RIGHT = 234;
const LABELS = 251;
const HEIGHT = 168;

/** Time per part as the parts become more: a flat line means that twice as many parts take twice the time. */
export function growthLines({ counts, series }: GrowthFigures): Piece {
  const top = heading(
    "Fler delar: tid per del",
    "Vågrätt: antal delar. Lodrätt: tid per del. En vågrät linje betyder att dubbelt så många delar tar dubbelt så lång tid. Båda skalorna är logaritmiska. Väg A, B och C: kärnan med hela tal, sex och 15 decimaler.",
  );
  const [upper, lower] = [top.height + 6, top.height + 6 + HEIGHT];
  const x = logScale(counts, LEFT + 6, RIGHT, false);
  const y = logScale(
    series.flatMap(({ perPart }) => perPart),
    lower,
    upper,
  );
  const ends = series.map(({ perPart }) => y.place(perPart[perPart.length - 1] as number));
  const labels = spread(ends, 15, lower);
  const markup = [
    top.markup,
    ...y.ticks.flatMap((time) => [
      line(LEFT, y.place(time), RIGHT, y.place(time), "grid"),
      text(LEFT - 6, y.place(time) + 4, duration(time, 1), { style: "quiet", anchor: "end" }),
    ]),
    ...x.ticks.flatMap((count) => [
      line(x.place(count), upper, x.place(count), lower, "grid"),
      text(x.place(count), lower + 17, wholeNumber(count), { style: "quiet", anchor: "middle" }),
    ]),
    ...series.flatMap(({ short, perPart }, i) => {
      const points = perPart.map((time, k) => [x.place(counts[k] as number), y.place(time)] as const);
      const label = labels[i] as number;
      return [
        path(points, `series${i} curve`),
        ...points.map(([px, py]) => mark(SHAPES[i] ?? "cross", px, py, `series${i}`)),
        line(RIGHT + 5, ends[i] as number, LABELS - 3, label, `series${i} leader`),
        text(LABELS, label + 4, short, { style: "label" }),
      ];
    }),
  ];
  return { markup: markup.join(""), height: lower + 22 };
}
