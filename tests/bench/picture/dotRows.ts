import { bar, heading, line, MARGIN, mark, type Piece, SHAPES, text, WIDTH } from "./Drawing.ts";
import { linearScale, logScale } from "./Scale.ts";

/** One row: a name, its figures as marks along the axis, the same figures in words, and a word of its own at the side. */
export interface DotRow {
  readonly name: string;
  readonly ours: boolean;
  readonly figures: readonly number[];
  readonly words: string;
  readonly side?: string;
}

export interface DotRows {
  readonly title: string;
  readonly explanation: string;
  /** What each mark of a row is, in the order of the figures. */
  readonly marks: readonly string[];
  readonly sideTitle?: string;
  /** Bars from 0 on an even axis, for sizes; else marks on a logarithmic one. */
  readonly areBars: boolean;
  readonly tick: (figure: number) => string;
  /** Groups of rows; all but the first have a heading. */
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly DotRow[] }[];
}

const ROW = 33;
const SIDE = 52;

export function dotRows({ title, explanation, marks, sideTitle, areBars, tick, groups }: DotRows): Piece {
  const top = heading(title, explanation);
  const right = WIDTH - MARGIN - (sideTitle === undefined ? 0 : SIDE);
  const figures = groups.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const scale = (areBars ? linearScale : logScale)(figures, MARGIN + 20, right - 20);
  const first = top.height + 22;
  let y = first;
  const body: string[] = [];
  for (const { heading: words, rows } of groups) {
    if (words !== undefined) {
      body.push(text(MARGIN, y + 16, words, { style: "quiet" }));
      y += 22;
    }
    for (const row of rows) {
      body.push(...drawn(row, y));
      y += ROW;
    }
  }
  const grid = scale.ticks.map((figure) => line(scale.place(figure), first, scale.place(figure), y + 2, "grid"));
  const labels = scale.ticks.map((figure) =>
    text(scale.place(figure), y + 15, tick(figure), { style: "quiet", anchor: "middle" }),
  );
  const markup = [top.markup, legend(marks, top.height + 12), ...sideHead(), ...grid, ...body, ...labels];
  return { markup: markup.join(""), height: y + 20 };

  function sideHead(): string[] {
    if (sideTitle === undefined) return [];
    return [text(WIDTH - MARGIN, top.height + 12, sideTitle, { style: "quiet", anchor: "end" })];
  }

  function drawn(row: DotRow, rowTop: number): string[] {
    const middle = rowTop + 23;
    const kind = row.ours ? "ours" : "others";
    const places = row.figures.map(scale.place);
    const track = areBars
      ? places.slice(0, 1).map((place) => bar(scale.place(0), middle - 3, place - scale.place(0), 6, `${kind} pale`))
      : places.length > 0
        ? [line(Math.min(...places), middle, Math.max(...places), middle, `${kind} track`)]
        : [];
    return [
      ...track,
      ...places.map((place, i) => mark(SHAPES[i] ?? "cross", place, middle, kind)),
      text(MARGIN, rowTop + 13, row.name, row.ours ? { style: "strong" } : {}),
      text(right, rowTop + 13, row.words, { anchor: "end" }),
      ...(row.side === undefined
        ? []
        : [text(WIDTH - MARGIN, rowTop + 13, row.side, { anchor: "end", style: "strong" })]),
    ];
  }
}

/** What the marks mean, on one line. */
function legend(marks: readonly string[], y: number): string {
  let x = MARGIN + 5;
  return marks
    .map((words, i) => {
      const drawn = mark(SHAPES[i] ?? "cross", x, y - 4, "others") + text(x + 9, y, words, { style: "quiet" });
      x += 26 + 6.4 * words.length;
      return drawn;
    })
    .join("");
}
