import type { Outcome } from "../../bundles/bareRealm.ts";
import { matrixOf } from "../../oracle/oracle.ts";
import { codeOf, type Due, excelCellOf, type Verdict } from "../../oracle/Verdict.ts";

export type Matrix = readonly (readonly (number | string)[])[];

/** An error that is a right answer to a call. */
export interface DueError {
  readonly code: number;
  readonly cell: "#VALUE!" | "#N/A";
  /** The parameter that the sentence must name. */
  readonly parameter?: string;
  /** Ways to say where, one of which the sentence must hold. */
  readonly places?: readonly string[];
  /** Figures with their words, all of which the sentence must hold. */
  readonly says?: readonly string[];
}

/** What a call must give. Several errors may be due: any of them is right. */
export interface Expectation {
  readonly due: readonly DueError[];
  /** The exact answer, or a check that says what is wrong with one; without it an error must come. */
  readonly answer?: Matrix | ((given: Matrix) => string | undefined);
}

export const answered = (answer: Matrix | ((given: Matrix) => string | undefined)): Expectation => ({
  due: [],
  answer,
});

export const wrongInput = (code: number, parameter?: string, places?: readonly string[]): DueError => ({
  code,
  cell: "#VALUE!",
  ...(parameter !== undefined && { parameter }),
  ...(places !== undefined && { places }),
});

/** Place number `place`, from 1, of a row or a column. */
export const alongVector = (place: number): readonly string[] => [`(rad ${place})`, `(kolumn ${place})`];

/** The first oracle's words for the same things. `codes` replaces a code where another function words it otherwise. */
export function dueOf(due: readonly Due[], codes: Readonly<Record<number, number>> = {}): DueError[] {
  return due.map((one) => {
    const code = Number(codeOf(one).slice("FINSAM-".length));
    return {
      code: codes[code] ?? code,
      cell: excelCellOf(one) as "#VALUE!" | "#N/A",
      ...(one.parameter !== undefined && { parameter: one.parameter }),
      ...(one.place !== undefined && { places: alongVector(one.place) }),
    };
  });
}

export const expectationOfVerdict = (verdict: Verdict): Expectation =>
  verdict.ok ? answered(matrixOf(verdict)) : { due: dueOf(verdict.due) };

/** How an outcome differs from what is expected, in words; undefined if it does not. */
export function difference(outcome: Outcome, { due, answer }: Expectation): string | undefined {
  if (!outcome.ok) {
    if (due.some((one) => answers(outcome, one))) return undefined;
    const wanted = answer === undefined ? `an error that is due: ${due.map(show).join(", ")}` : "an answer";
    return `${outcome.code} ${outcome.message}, instead of ${wanted}${shown(answer)}`;
  }
  if (answer === undefined) return `${JSON.stringify(outcome.value)}, instead of an error: ${due.map(show).join(", ")}`;
  const given = outcome.value as Matrix;
  if (typeof answer === "function") return answer(given);
  return isSame(given, answer) ? undefined : `${JSON.stringify(given)}, instead of an answer${shown(answer)}`;
}

function answers({ code, message }: Outcome & { readonly ok: false }, due: DueError): boolean {
  return (
    code === due.cell &&
    message.startsWith(`FINSAM-${due.code}:`) &&
    (due.parameter === undefined || message.includes(due.parameter)) &&
    (due.places === undefined || due.places.some((place) => message.includes(place))) &&
    (due.says === undefined || due.says.every((text) => message.includes(text)))
  );
}

/** To the last bit: −0 and 0 are not the same. */
const isSame = (a: Matrix, b: Matrix): boolean =>
  a.length === b.length &&
  a.every((row, r) => row.length === b[r]?.length && row.every((cell, c) => Object.is(cell, b[r]?.[c])));

const show = ({ code, parameter, places, says }: DueError): string =>
  [code, parameter, places?.join(" or "), says?.join(" and ")].filter((part) => part !== undefined).join(" ");

const shown = (answer: Expectation["answer"]): string => (Array.isArray(answer) ? `: ${JSON.stringify(answer)}` : "");
