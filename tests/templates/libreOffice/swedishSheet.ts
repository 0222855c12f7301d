import { type ExampleArgument, FUNCTIONS, HELP, type ResultCell } from "../../../core/index.ts";
import { exampleFormula } from "../../../core/reference/exampleFormula.ts";
import { address } from "../../../templates/workbook/address.ts";

/** A cell to type, and what the cell must show. */
export interface TypedCell {
  readonly typed: string;
  readonly expected: ResultCell;
}

/**
 * Every worked example of every function as it is typed in Sweden: `;` between arguments, decimal comma, and INDEX round
 * it (one formula per cell of the result). Ranges of an example are put into cells to the right.
 */
export function swedishSheet(): { readonly csv: string; readonly cells: readonly TypedCell[] } {
  const cells: TypedCell[] = [];
  const lines: string[] = [];
  for (const { id } of FUNCTIONS) {
    for (const example of HELP[id]?.examples ?? []) {
      const { texts, block } = laidOut(example.arguments, lines.length + 1);
      const formula = exampleFormula(`FINSAM.${id}`, texts)
        .slice(1)
        .replace(/"(@[^"]*)"/g, (_, range: string) => range.slice(1));
      const isOneCell = example.result.flat().length === 1;
      const rows = example.result.flatMap((row, r) =>
        row.map((expected, c) => ({
          expected,
          typed: isOneCell ? `=${formula}` : `=INDEX(${formula};${r + 1};${c + 1})`,
        })),
      );
      const height = Math.max(rows.length, block.length);
      for (let i = 0; i < height; i += 1) {
        lines.push([quoted(rows[i]?.typed ?? ""), "", ...(block[i] ?? []).map(quoted)].join(";"));
        cells.push(rows[i] ?? { typed: "", expected: "" });
      }
    }
  }
  const ones = `C${lines.length + 1}:C${lines.length + 3}`;
  for (const cell of amongSwedishFunctions(ones)) {
    lines.push([quoted(cell.typed), "", quoted("1")].join(";"));
    cells.push(cell);
  }
  return { csv: lines.join("\n"), cells };
}

/** Inside and around LibreOffice's own functions under their Swedish names. */
const amongSwedishFunctions = (ones: string): readonly TypedCell[] => [
  { typed: `=AVRUNDA(SUMMA(FINSAM.ALLOCATE(1000,5;${ones};0,5));1)`, expected: 1000.5 },
  { typed: `=OM(FINSAM.KONTROLLSUMMA(${ones};3,5)=0,5;"stämmer";"fel")`, expected: "stämmer" },
  { typed: `=OMFEL(FINSAM.ALLOCATE(100,5;${ones};1);"fel")`, expected: "fel" },
  { typed: "=MAX(FINSAM.EGETKAPITAL(1,5;2,25;0,75);0)", expected: 3 },
];

/** Ranges become references; they lie side by side from column C. */
function laidOut(all: readonly ExampleArgument[], firstRow: number): { texts: ExampleArgument[]; block: string[][] } {
  const block: string[][] = [];
  let column = 3;
  const texts = all.map((argument): ExampleArgument => {
    if (typeof argument !== "object") return argument;
    const width = Math.max(...argument.map((row) => row.length));
    argument.forEach((row, r) => {
      block[r] ??= [];
      row.forEach((cell, c) => {
        const line = block[r] as string[];
        while (line.length < column - 3 + c) line.push("");
        line[column - 3 + c] = String(cell).replace(".", ",");
      });
    });
    const from = address({ row: firstRow, column });
    const to = address({ row: firstRow + argument.length - 1, column: column + width - 1 });
    column += width;
    return `@${from}:${to}`;
  });
  return { texts, block };
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
