import { type Block, parseBlock } from "../workbook/address.ts";
import { type Token, tokens } from "./tokens.ts";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly sheet: string | undefined; readonly block: Block }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Node[] }
  | { readonly kind: "operation"; readonly sign: string; readonly left: Node; readonly right: Node };

/** Loosest first, as in every spreadsheet. All of them bind from the left. */
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** Reads a formula of the neutral grammar, the `=` included. Throws on anything else. */
export function parse(formula: string): Node {
  if (!formula.startsWith("=")) throw new Error(`${formula}: a formula begins with =`);
  const rest = tokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const node = operation(rest, 0);
  if (rest.length > 0) throw new Error(`${formula}: unexpected ${rest[0]?.text}`);
  return node;
}

function operation(rest: Token[], level: number): Node {
  const signs = LEVELS[level];
  if (signs === undefined) return operand(rest);
  let left = operation(rest, level + 1);
  while (rest[0]?.kind === "sign" && signs.includes(rest[0].text)) {
    const sign = take(rest).text;
    left = { kind: "operation", sign, left, right: operation(rest, level + 1) };
  }
  return left;
}

function operand(rest: Token[]): Node {
  const token = take(rest);
  switch (token.kind) {
    case "number":
      return { kind: "constant", value: Number(token.text) };
    case "text":
      return { kind: "constant", value: token.text.slice(1, -1).replace(/""/g, '"') };
    case "truth":
      return { kind: "constant", value: token.text === "TRUE" };
    case "name":
      return { kind: "name", name: token.text };
    case "reference":
      return reference(token.text);
    case "function":
      return call(rest, token.text);
    default:
      return sign(rest, token);
  }
}

function sign(rest: Token[], token: Token): Node {
  if (token.text === "-") {
    return { kind: "operation", sign: "-", left: { kind: "constant", value: 0 }, right: operand(rest) };
  }
  if (token.text !== "(") throw new Error(`unexpected ${token.text}`);
  const inner = operation(rest, 0);
  expect(rest, ")");
  return inner;
}

function call(rest: Token[], name: string): Node {
  expect(rest, "(");
  const all: Node[] = [];
  if (rest[0]?.text !== ")") {
    do all.push(operation(rest, 0));
    while (rest[0]?.text === "," && take(rest));
  }
  expect(rest, ")");
  return { kind: "call", name, arguments: all };
}

function reference(text: string): Node {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? undefined : text.slice(0, mark).replace(/^'|'$/g, "");
  return { kind: "reference", sheet, block: parseBlock(text.slice(mark + 1)) };
}

function take(rest: Token[]): Token {
  const token = rest.shift();
  if (token === undefined) throw new Error("the formula ends too early");
  return token;
}

function expect(rest: Token[], text: string): void {
  const token = take(rest);
  if (token.text !== text) throw new Error(`expected ${text}, found ${token.text}`);
}

/** Every node of a tree, itself first. */
export function nodesOf(node: Node): Node[] {
  if (node.kind === "call") return [node, ...node.arguments.flatMap(nodesOf)];
  if (node.kind === "operation") return [node, ...nodesOf(node.left), ...nodesOf(node.right)];
  return [node];
}
