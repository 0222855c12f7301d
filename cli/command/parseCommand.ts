import { parseArgs } from "node:util";
import { LANGUAGES } from "../../core/index.ts";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Command, Manner } from "./Command.ts";

/** Each option with the other names it goes by, for keyboards without å and ä and for those who expect English. */
const NAMES = {
  help: ["help", "hjälp", "hjalp"],
  version: ["version"],
  json: ["json"],
  language: ["språk", "sprak", "lang"],
  to: ["till"],
  dryRun: ["prova"],
} as const;

type Option = keyof typeof NAMES;

const WITH_VALUE: readonly Option[] = ["language", "to"];

const OPTIONS = Object.fromEntries(
  (Object.keys(NAMES) as Option[]).flatMap((option) =>
    NAMES[option].map((name) => {
      const type: "string" | "boolean" = WITH_VALUE.includes(option) ? "string" : "boolean";
      return [name, { type, ...(name === "help" ? { short: "h" } : {}) }];
    }),
  ),
);

export const USAGE = {
  granska: "finsam granska budget.xlsx",
  konvertera: "finsam konvertera in.xlsx ut.xlsx --till excel",
} as const;

interface Written {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
}

/**
 * @param written - the words after the command's own name.
 * @throws CliError 101 to 107.
 */
export function parseCommand(written: readonly string[]): Command {
  const { words, options } = read(written);
  const given = (option: Option): string | true | undefined =>
    NAMES[option].map((name) => options.get(name)).find((value) => value !== undefined);
  oneOf(given("language"), "--språk", LANGUAGES);
  const [command, ...files] = words;
  if (given("help") || (command === undefined && !given("version"))) return { kind: "help" };
  if (given("version")) return { kind: "version" };
  if (command !== "granska" && command !== "konvertera") {
    throw new CliError(CliErrorCode.unknownCommand, { command: command ?? "" });
  }
  const usage = USAGE[command];
  const isGranska = command === "granska";
  for (const option of isGranska ? (["to", "dryRun"] as const) : (["json"] as const)) {
    if (given(option)) throw new CliError(CliErrorCode.unknownOption, { option: `--${NAMES[option][0]}` });
  }
  const wanted = isGranska || given("dryRun") ? 1 : 2;
  if (files.length < wanted) throw new CliError(CliErrorCode.missingFileName, { usage });
  if (files.length > (isGranska ? 1 : 2)) throw new CliError(CliErrorCode.tooManyFileNames, { usage });
  const [file = "", output] = files;
  if (isGranska) return { kind: "granska", file, isJson: given("json") === true };
  const to = oneOf(given("to"), "--till", ["excel", "google"] as const);
  if (to === undefined) throw new CliError(CliErrorCode.optionMissing, { option: "--till" });
  return { kind: "konvertera", input: file, output: given("dryRun") ? undefined : output, to };
}

/** As far as it can be told, so that an error in the rest is said in the right way. */
export function mannerOf(written: readonly string[]): Manner {
  const { tokens } = tokensOf(written);
  const language = tokens.find(({ name }) => is("language", name))?.value;
  return {
    language: LANGUAGES.find((known) => known === language) ?? "sv",
    isJson: tokens.some(({ name }) => is("json", name)),
  };
}

function is(option: Option, name: string | undefined): boolean {
  return (NAMES[option] as readonly (string | undefined)[]).includes(name);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

/** Lenient: what is wrong is found by {@link read}, in our own words. A Mac gives å as a and a ring. */
function tokensOf(written: readonly string[]): { words: string[]; tokens: OptionToken[] } {
  const args = written.map((word) => (word.startsWith("-") ? word.normalize("NFC") : word));
  const parsed = parseArgs({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const tokens = parsed.tokens.flatMap((token) =>
    token.kind === "option" ? [{ name: token.name, rawName: token.rawName, value: token.value }] : [],
  );
  return { words: parsed.positionals, tokens };
}

function read(written: readonly string[]): Written {
  const { words, tokens } = tokensOf(written);
  const options = new Map<string, string | true>();
  for (const { name, rawName, value } of tokens) {
    const known = OPTIONS[name];
    if (known === undefined) throw new CliError(CliErrorCode.unknownOption, { option: rawName });
    if (known.type === "boolean" && value !== undefined) {
      throw new CliError(CliErrorCode.unknownOption, { option: `${rawName}=${value}` });
    }
    if (known.type === "string" && (value === undefined || value.startsWith("-"))) {
      throw new CliError(CliErrorCode.optionWithoutValue, { option: rawName });
    }
    options.set(name, value ?? true);
  }
  return { words, options };
}

function oneOf<Value extends string>(
  value: string | true | undefined,
  option: string,
  allowed: readonly Value[],
): Value | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return found;
  throw new CliError(CliErrorCode.unknownOptionValue, { option, value: String(value), allowed: allowed.join(", ") });
}
