import fc from "fast-check";
import { FUNCTIONS } from "../../core/index.ts";

const IDS = FUNCTIONS.map(({ id }) => id);

/** Texts and names that look like what is converted, and the characters that formulas are cut at. */
const NASTY = [
  "FINSAM.ALLOCATE(",
  "_xldudf_FINSAM_EFFEKT(1)",
  "FINSAM_X(",
  "__xludf.DUMMYFUNCTION(",
  '"',
  "'",
  "[2]!",
  ";",
  ",",
  "0,5",
  "å ö",
  "(",
  "}",
  "#",
  "@",
  "\\",
  "\n",
  "ARRAYFORMULA(",
];

const nastyText = fc.array(fc.constantFrom(...NASTY), { maxLength: 40 }).map((parts) => parts.join(""));
const sheetName = nastyText.map((text) => text.replace(/[[\]\\\n]/g, " ").replace(/^'+|'+$/g, "") || "Blad 1");

const column = fc.constantFrom("A", "B", "AZ", "XFD");
const cell = fc
  .tuple(fc.constantFrom("", "$"), column, fc.constantFrom("", "$"), fc.integer({ min: 1, max: 1_048_576 }))
  .map((parts) => parts.join(""));
const reference = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
  fc.tuple(sheetName, cell).map(([sheet, at]) => `'${sheet.replace(/'/g, "''")}'!${at}`),
  fc.constantFrom(
    "Blad1!B2:C9",
    "Belopp",
    "_Enhet_2",
    "Folkmängd",
    "Tabell1[Belopp]",
    "Tabell1[[#Rubriker],[a, b; '[x]]",
  ),
);
const number = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom("", ".5", ".25", ".125", "E-3", "%"))
  .map((parts) => parts.join(""));
const text = nastyText.map((content) => `"${content.replace(/"/g, '""')}"`);
const item = fc.oneof(
  number.filter((digits) => !digits.includes("%")),
  text,
);
const array = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(item, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);

/** Whether calls of ours are among its functions, and how they are spelled. */
interface Options {
  readonly prefix: string;
  readonly hasOurs: boolean;
  /** Not where a formula is to pass through Sheets as text, which has neither tables' brackets nor newlines of ours. */
  readonly references?: fc.Arbitrary<string>;
}

/** A formula in English marks, with `=`: calls in calls, texts, sheets' names, arrays, references and signs. */
export function randomFormula({ prefix, hasOurs, references = reference }: Options): fc.Arbitrary<string> {
  const plain = fc.constantFrom("SUM", "IF", "ROUND", "INDEX", "IFERROR", "VLOOKUP");
  const our = fc.constantFrom(...IDS).map((id) => prefix + id);
  const { expression } = fc.letrec<{ expression: string; call: string; operation: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      number,
      text,
      references,
      array,
      tie("call"),
      tie("operation"),
    ),
    call: fc
      .tuple(
        hasOurs ? fc.oneof(plain, our) : plain,
        fc.array(fc.oneof(tie("expression"), fc.constant("")), { maxLength: 4 }),
      )
      .map(([name, given]) => `${name}(${given.join(", ")})`),
    operation: fc
      .tuple(tie("expression"), fc.constantFrom("+", " - ", "*", "&", "<=", " = "), tie("expression"))
      .map((parts) => parts.join("")),
  }));
  if (!hasOurs) return expression.map((inner) => `=${inner}`);
  return fc
    .tuple(our, fc.array(expression, { maxLength: 3 }), fc.constantFrom("", "+1", '&"x"'), fc.boolean())
    .map(([name, given, tail, isNested]) => {
      const call = `${name}(${given.join(",")})`;
      return `=${isNested ? `SUM(${call})` : call}${tail}`;
    });
}

/** What Sheets can hold as well: no tables. */
export const SHEETS_REFERENCES = reference.filter((place) => !place.startsWith("Tabell"));
