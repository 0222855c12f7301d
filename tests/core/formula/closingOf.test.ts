import { expect, test } from "vitest";
import { closingOf } from "../../../core/formula/closingOf.ts";
import { tokenize } from "../../../core/formula/tokenize.ts";

/** What stands from the first mark to the one that closes it; `undefined` if nothing does. */
function enclosed(text: string, mark: string): string | undefined {
  const tokens = tokenize(text);
  const open = tokens.findIndex((token) => token.text === mark);
  const close = closingOf(tokens, open);
  return close === -1
    ? undefined
    : tokens
        .slice(open, close + 1)
        .map((token) => token.text)
        .join("");
}

test.each([
  ["a call without arguments", "=X()+1", "(", "()"],
  ["a call before another", "=X(1)+Y(2)", "(", "(1)"],
  ["a call around others", "=X(Y(1),Z((2)))+(3)", "(", "(Y(1),Z((2)))"],
  ["a call with an array", "=X({1,2},3)+1", "(", "({1,2},3)"],
  ["a call with two arrays", "=X({1},Y({2}),3)", "(", "({1},Y({2}),3)"],
  ["a call after something closed", "=1)+X(2)", "(", "(2)"],
  ["an array", "={1,2}+{3}", "{", "{1,2}"],
  ["an array of arrays, as Sheets has them", "={{1},{2}}&{3}", "{", "{{1},{2}}"],
  ["an array of calls, as Sheets has them", "={X(1),2}+1", "{", "{X(1),2}"],
  ["a string with marks", '=X(")",1)+")"', "(", '(")",1)'],
  ["a string with an opening mark", '=X("(",1)+1', "(", '("(",1)'],
  ["a sheet with marks in its name", "=X('a)'!B2)+1", "(", "('a)'!B2)"],
  ["a table's column with marks in its name", "=X(T[a)],1)+1", "(", "(T[a)],1)"],
])("%s is closed: %s", (_, formula, mark, expected) => {
  expect(enclosed(formula, mark)).toBe(expected);
});

test.each([
  ["=X(1", "("],
  ["=X((1)", "("],
  ["=X({1}", "("],
  ["=X(", "("],
  ["={1", "{"],
  ['=X(")', "("],
])("a formula that is still being typed is not: %s", (formula, mark) => {
  expect(enclosed(formula, mark)).toBeUndefined();
});
