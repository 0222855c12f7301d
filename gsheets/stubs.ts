import { FUNCTIONS, type FunctionHelp, HELP } from "../core/index.ts";
import { type FunctionCard, functionCard, signature } from "../core/reference/functionCard.ts";
import { HANDLER_NAMES } from "./HANDLER_NAMES.ts";

/** The global that holds the bundled core. The underscore keeps it out of completion. */
export const CORE_GLOBAL = "FinsamCore_";

/** First in Code.js: Google reads from it that the script asks for the open document and no other. */
export const ONLY_CURRENT_DOCUMENT = "/** @OnlyCurrentDoc */";

/**
 * Everything that stands at top level in Code.js. Sheets' help card reads the JSDoc and the parameter list of a plain
 * declaration, and menus and the side panel find their functions by name: no bundler keeps any of it, so it is written here.
 */
export function sheetsStubs(): string {
  return [
    ...FUNCTIONS.map(({ id }) => functionStub(id)),
    ...FUNCTIONS.map(({ id }) => excelAliasStub(id)),
    ...HANDLER_NAMES.map(handlerStub),
  ].join("\n");
}

/** How Excel's files spell one of our functions. */
export function excelAlias(id: string): string {
  return `_xldudf_FINSAM_${id}`;
}

/**
 * A workbook that Excel saved asks for this name when it is opened in Sheets. No `@customfunction`: it calculates, but is
 * nothing to choose from a list. Whether Sheets looks for it at all is for the real host to show.
 */
function excelAliasStub(id: string): string {
  return `function ${excelAlias(id)}() {
  return ${CORE_GLOBAL}.call("${id}", arguments);
}
`;
}

function functionStub(id: string): string {
  const definition = FUNCTIONS.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`FINSAM_${id} does not exist`);
  const card = functionCard(definition, HELP[id] as FunctionHelp, "sv");
  const names = card.parameters.map(({ name }) => name).join(", ");
  return `${documentation(card)}
function FINSAM_${id}(${names}) {
  return ${CORE_GLOBAL}.call("${id}", arguments);
}
`;
}

/** What a menu item or the side panel calls. No `@customfunction`: it is nothing to write in a cell. */
function handlerStub(name: string): string {
  return `function ${name}(given) {
  return ${CORE_GLOBAL}.HANDLERS.${name}(given);
}
`;
}

/**
 * The card shows the first block of the JSDoc and the `@param` lines, not `@return`; it joins lines, drops tags and takes
 * every parameter for required. So the answer and "(valfritt)" go into the words, and how it is written ends the block.
 */
function documentation(card: FunctionCard): string {
  return [
    "/**",
    ` * ${card.summary} ${card.result} ${howWritten(card)}`,
    " *",
    ...card.parameters.map(
      ({ name, help, optional, cells }) => ` * @param {${cells}} ${name} ${optional ? "(valfritt) " : ""}${help}`,
    ),
    ` * @return ${card.result}`,
    " * @customfunction",
    " */",
  ]
    .map(asCardLine)
    .join("\n");
}

function howWritten(card: FunctionCard): string {
  const written = `Skrivs ${signature(card, `FINSAM_${card.id}`, ";")}`;
  return card.parameters.some(({ optional }) => optional) ? `${written}; det inom hakparentes kan utelämnas.` : written;
}

/** What the card cannot show fails here, in the build, and not in front of a user. */
function asCardLine(line: string, index: number, lines: readonly string[]): string {
  const text = index > 0 && index < lines.length - 1 ? line.slice(2) : "";
  if (/\n|\*\/|[<>]/.test(text)) throw new Error(`Not for a help card (line break, */ or HTML): ${text}`);
  return line;
}
