/** A piece of the picture: markup that begins at y = 0, and how far down it reaches. Lengths are units of WIDTH. */
export interface Piece {
  readonly markup: string;
  readonly height: number;
}

/** The picture's own width: text of 12 units is 10.7 pixels in a column of 320. */
export const WIDTH = 360;
export const MARGIN = 12;

/** Each shape stands for one measurement, so that nobody needs the colours. */
export const SHAPES = ["circle", "square", "diamond", "triangle", "cross"] as const;
export type Shape = (typeof SHAPES)[number];

export interface TextStyle {
  readonly style?: string;
  readonly anchor?: "start" | "middle" | "end";
}

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** To tenths: finer than anyone sees. */
const at = (length: number): string => String(Math.round(length * 10) / 10);

export function text(x: number, y: number, words: string, { style = "", anchor = "start" }: TextStyle = {}): string {
  const kind = style ? ` class="${style}"` : "";
  return `<text x="${at(x)}" y="${at(y)}"${kind}${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${escaped(words)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, style: string): string {
  return `<path class="${style}" d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}"/>`;
}

export function path(points: readonly (readonly [number, number])[], style: string): string {
  return `<path class="${style}" d="M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join("L")}"/>`;
}

export function bar(x: number, y: number, width: number, height: number, style: string): string {
  return `<rect class="${style}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"/>`;
}

const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  square: "m-3.5-3.5h7v7h-7z",
  diamond: "m0-5l5 5l-5 5l-5-5z",
  triangle: "m0-4.5l4.6 8h-9.2z",
  cross: "m-4-1.3h2.7v-2.7h2.6v2.7h2.7v2.6h-2.7v2.7h-2.6v-2.7h-2.7z",
};

export function mark(shape: Shape, x: number, y: number, style: string): string {
  return `<path class="${style}" d="M${at(x)} ${at(y)}${OUTLINES[shape]}"/>`;
}

/** Pieces below each other. */
export function stacked(pieces: readonly Piece[], gap: number): Piece {
  let height = 0;
  const markup = pieces.map((piece) => {
    const group = `<g transform="translate(0 ${at(height)})">${piece.markup}</g>`;
    height += piece.height + gap;
    return group;
  });
  return { markup: markup.join("\n"), height: height - gap };
}

/** Words broken into lines no longer than so many letters. */
export function lines(words: string, letters: number): string[] {
  const result: string[] = [""];
  for (const word of words.split(" ")) {
    const last = result[result.length - 1] as string;
    if (last && last.length + 1 + word.length > letters) result.push(word);
    else result[result.length - 1] = last ? `${last} ${word}` : word;
  }
  return result;
}

/** A heading with a few lines below it. */
export function heading(title: string, words: string): Piece {
  const below = lines(words, 58).map((each, i) => text(MARGIN, 32 + 15 * i, each, { style: "quiet" }));
  return { markup: [text(MARGIN, 14, title, { style: "title" }), ...below].join(""), height: 26 + 15 * below.length };
}
