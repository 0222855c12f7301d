/** Where the caret stands in a formula that is being typed. */
export interface FormulaContext {
  /** The name being typed, up to the caret, and where it begins. */
  readonly name?: { readonly text: string; readonly start: number };
  /** The innermost call that the caret stands in, and which of its arguments, from 0. */
  readonly call?: { readonly name: string; readonly argument: number };
}

interface OpenBracket {
  readonly name: string;
  argument: number;
}

const NAME_BEFORE = /[\p{L}_][\p{L}\d_.]*$/u;

/** Reads a Swedish formula up to the caret. Semicolons inside texts and array constants separate no arguments. */
export function formulaContext(text: string, caret: number): FormulaContext {
  if (!text.startsWith("=") || caret < 1) return {};
  const before = text.slice(0, caret);
  const open: OpenBracket[] = [];
  let quote = "";
  for (let index = 1; index < before.length; index += 1) {
    const character = before[index] as string;
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") open.push({ name: NAME_BEFORE.exec(before.slice(1, index))?.[0] ?? "", argument: 0 });
    else if (character === "{") open.push({ name: "{", argument: 0 });
    else if (character === ")" || character === "}") open.pop();
    else if (character === ";" && open.length > 0) (open[open.length - 1] as OpenBracket).argument += 1;
  }
  if (quote) return {};
  const name = NAME_BEFORE.exec(before)?.[0];
  const call = open.filter((bracket) => bracket.name !== "" && bracket.name !== "{").pop();
  return {
    ...(name ? { name: { text: name, start: caret - name.length } } : {}),
    ...(call ? { call: { name: call.name, argument: call.argument } } : {}),
  };
}
