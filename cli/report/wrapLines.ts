/**
 * Text in lines of at most `width` characters. Broken at spaces (not at those inside numbers, which are no-break ones) and
 * behind `;` and `,` of formulas, never in a decimal number; a word that is longer than a line is cut.
 * @param first - what the first line begins with; the others are indented as far.
 */
export function wrapLines(text: string, width: number, first: string): string[] {
  const indent = " ".repeat(first.length);
  const room = Math.max(10, width - first.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/(?:[^ ;,]|,(?=\d))+[;,]? ?|[;,] ?| /g) ?? []) {
    if (line !== "" && length(line + word.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
    for (let cut = [...line]; cut.length > room && length(line.trimEnd()) > room; cut = [...line]) {
      lines.push(cut.slice(0, room).join(""));
      line = cut.slice(room).join("");
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines.map((part, i) => (i === 0 ? first : indent) + part);
}

function length(text: string): number {
  return [...text].length;
}
