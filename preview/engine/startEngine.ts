import type { EngineParts } from "./EngineParts.ts";
import { finsamPlugin } from "./finsamPlugin.ts";
import type { EngineInput } from "./typedInput.ts";

const SWEDISH = "svSE";

/** HyperFormula's two error names that it left in English. */
const SWEDISH_ERRORS = { CYCLE: "#CIRKEL!", ERROR: "#FEL!" };

/** A HyperFormula that speaks Swedish and knows our functions, with the sheets' inputs entered. */
export function startEngine(parts: EngineParts, sheets: Readonly<Record<string, EngineInput[][]>>) {
  const { engine, language } = parts;
  const { plugin, spills, sentences } = finsamPlugin(parts);
  if (!engine.getRegisteredLanguagesCodes().includes(SWEDISH)) {
    engine.registerLanguage(SWEDISH, { ...language, errors: { ...language.errors, ...SWEDISH_ERRORS } } as never);
  }
  const names = Object.fromEntries(Object.keys(plugin.implementedFunctions).map((name) => [name, name]));
  engine.registerFunctionPlugin(plugin, { [SWEDISH]: names, enGB: names });
  const settings = {
    licenseKey: "gpl-v3",
    language: SWEDISH,
    localeLang: "sv-SE",
    functionArgSeparator: ";" as const,
    decimalSeparator: "," as const,
    thousandSeparator: " " as const,
    // What typedInput makes of Sweden's {1\2;3\4}.
    arrayColumnSeparator: ";" as const,
    arrayRowSeparator: "|" as const,
    dateFormats: ["YYYY-MM-DD"],
    useArrayArithmetic: true,
    // As Excel does: a formula that only refers to a blank cell shows 0.
    evaluateNullToZero: true,
  };
  const truth = [
    // HyperFormula knows TRUE only as a function; in Excel it is a word too.
    { name: "SANT", expression: "=SANT()" },
    { name: "FALSKT", expression: "=FALSKT()" },
  ];
  return { sheets: engine.buildFromSheets({ ...sheets }, settings, truth), spills, sentences };
}
