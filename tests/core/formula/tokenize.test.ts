import { expect, test } from "vitest";
import { tokenize } from "../../../core/formula/tokenize.ts";

const kinds = (formula: string): string =>
  tokenize(formula)
    .map(({ kind, text }) => `${kind}:${text}`)
    .join(" ");

// What Excel and Sheets let stand in a formula, one shape at a time.
test.each([
  ["a string", '"a,b"', 'text:"a,b"'],
  ["a quote inside a string", '"a""b"&1', 'text:"a""b" mark:& number:1'],
  ["an empty string", '"",1', 'text:"" mark:, number:1'],
  ["two strings", '"a"&"b"', 'text:"a" mark:& text:"b"'],
  ["a string without end", '1+"SUM(', 'number:1 mark:+ text:"SUM('],
  ["a quoted sheet", "'Blad 1'!B2", "quotedName:'Blad 1' mark:! name:B2"],
  ["an apostrophe inside a sheet's name", "'Bo''s'!B2", "quotedName:'Bo''s' mark:! name:B2"],
  ["a quoted name without end", "'Blad (", "quotedName:'Blad ("],
  ["a book", "[2]!X(1)", "bracket:[2] mark:! name:X mark:( number:1 mark:)"],
  ["a table's column", "T[Vikt]*2", "name:T bracket:[Vikt] mark:* number:2"],
  ["nested brackets", "T[[#All];[A]:[B]]+1", "name:T bracket:[[#All];[A]:[B]] mark:+ number:1"],
  ["an escaped bracket", "T['[x]+1", "name:T bracket:['[x] mark:+ number:1"],
  ["an escaped closing bracket", "T[a']b]+1", "name:T bracket:[a']b] mark:+ number:1"],
  ["brackets without end", "T[[a]+1", "name:T bracket:[[a]+1"],
  ["a closing bracket alone", "a]b", "name:a mark:] name:b"],
  ["errors", "#N/A+#REF!&#DIV/0!", "error:#N/A mark:+ error:#REF! mark:& error:#DIV/0!"],
  [
    "more errors",
    "#VALUE!,#NAME?,#NUM!,#NULL!,#SPILL!,#CALC!",
    "error:#VALUE! mark:, error:#NAME? mark:, error:#NUM! mark:, error:#NULL! mark:, error:#SPILL! mark:, error:#CALC!",
  ],
  ["an error in lower case", "#n/a", "error:#n/a"],
  ["a spill", "B2#", "name:B2 mark:#"],
  ["a fraction of several digits", ".55+1", "number:.55 mark:+ number:1"],
  ["numbers", "1+2.5+.5+3.", "number:1 mark:+ number:2.5 mark:+ number:.5 mark:+ number:3."],
  ["a sheet whose name begins with its year", "2025plan!B2", "name:2025plan mark:! name:B2"],
  ["exponents", "1e5+2E-3+4e+10", "number:1e5 mark:+ number:2E-3 mark:+ number:4e+10"],
  ["a number of several digits", "12.34e56", "number:12.34e56"],
  ["no exponent without digits", "1e", "name:1e"],
  ["a point alone", ".", "mark:."],
  ["a number before a unit's underscore", "1_a", "name:1_a"],
  ["a name", "KÖ.R_1?(1)", "name:KÖ.R_1? mark:( number:1 mark:)"],
  ["absolute cells", "$B$2:B$9", "name:$B$2 mark:: name:B$9"],
  ["a name with a backslash", "\\sum.x", "name:\\sum.x"],
  ["whole rows", "1:2", "number:1 mark:: number:2"],
  ["spaces and line breaks", "1 +\n\t2", "number:1 space:  mark:+ space:\n\t number:2"],
  ["marks one by one", "={}();,<>@", "mark:= mark:{ mark:} mark:( mark:) mark:; mark:, mark:< mark:> mark:@"],
  ["nothing", "", ""],
])("%s", (_, formula, expected) => {
  expect(kinds(formula)).toBe(expected);
});
