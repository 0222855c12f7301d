import { KEPT_METHODS } from "./keptMethods.ts";

/** As much of a syntax tree (ESTree) as is looked at here. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly body?: readonly SyntaxNode[] | SyntaxNode;
  readonly id?: SyntaxNode;
  readonly expression?: SyntaxNode;
  readonly declarations?: readonly SyntaxNode[];
  readonly left?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
}

/** For logarithms, angles and random numbers only; the first two have 1025 digits each. */
const CONSTANTS = ["LN10", "PI", "LN10_PRECISION", "PI_PRECISION", "precisionLimitExceeded", "cryptoUnavailable"];
const KEPT_STATICS = ["prototype", "clone", "isDecimal"];

/** Reads texts that are no plain decimals (0x1F, 1e3p2, NaN); the core makes decimals from its own numbers only. */
const EMPTIED_FUNCTION = "parseOther";

/**
 * The text of decimal.js without what the core cannot call: methods beyond {@link KEPT_METHODS}, the static twins of all
 * methods, the constants of the transcendental functions, and the reading of other notations. The bundler then drops the functions that nothing calls any
 * more. Of what stays, not one character is changed. It is two thirds of the library, and every workbook would load it.
 * @param source - decimal.mjs as published.
 * @param program - its syntax tree.
 */
export function withoutUnusedMethods(source: string, program: SyntaxNode): string {
  const cuts: [start: number, end: number][] = [];
  for (const statement of statements(program)) {
    const methods = assigned(statement.expression, "P");
    const isConstant = CONSTANTS.includes(statement.expression?.left?.name ?? "");
    const isUnused = methods.length > 0 && !methods.some((name) => KEPT.has(name));
    if (isConstant || isUnused) cuts.push([statement.start, statement.end]);
    if (statement.id?.name === EMPTIED_FUNCTION) {
      const { start, end } = statement.body as SyntaxNode;
      cuts.push([start + 1, end - 1]);
    }
    if (statement.id?.name === "clone") {
      for (const inner of statements(statement.body as SyntaxNode)) {
        const [name] = assigned(inner.expression, "Decimal");
        const isTwin = inner.expression?.right?.type === "Identifier";
        if (name !== undefined && isTwin && !KEPT_STATICS.includes(name)) cuts.push([inner.start, inner.end]);
      }
    }
    statement.declarations?.forEach((declaration, i, all) => {
      const next = all[i + 1];
      if (next && CONSTANTS.includes(declaration.id?.name ?? "")) cuts.push([declaration.start, next.start]);
    });
  }
  return cuts.reverse().reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
}

/** Those and what the library itself calls from them. */
const KEPT = new Set([...KEPT_METHODS, "constructor", "isFinite"]);

function statements(node: SyntaxNode): readonly SyntaxNode[] {
  return (Array.isArray(node.body) ? node.body : []) as readonly SyntaxNode[];
}

/** `P.times = P.mul = …` assigns times and mul to P. */
function assigned(expression: SyntaxNode | undefined, object: string): string[] {
  if (expression?.type !== "AssignmentExpression" || expression.left?.object?.name !== object) return [];
  return [expression.left.property?.name ?? "", ...assigned(expression.right, object)];
}
