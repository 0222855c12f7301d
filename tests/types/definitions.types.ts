import type { Vector } from "../../core/cells/Vector.ts";
import { defineFunction } from "../../core/definition/defineFunction.ts";
import type { HelpOf } from "../../core/definition/FunctionHelp.ts";
import type { CellContent, FunctionDefinition, ResultRange, Words } from "../../core/index.ts";

// Compiled with everything else, never run: a line marked as an error that is none stops `npm test`.

/** Compiles only if both are one and the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(_: T): void => undefined;

const PARAMETERS = [
  { name: "belopp", en: "amount", kind: "number" },
  { name: "vikter", en: "weights", kind: "vector" },
  { name: "enhet", en: "unit", kind: "number", optional: true, default: 1 },
  { name: "minst", en: "minimum", kind: "number", optional: true },
  { name: "metod", en: "method", kind: "text", optional: true },
  { name: "tabell", en: "table", kind: "table", optional: true },
] as const;

// run() gets each argument's type from its parameter.
const definition = defineFunction({
  id: "PROV",
  parameters: PARAMETERS,
  run(values) {
    holds<Same<typeof values.belopp, number>>(true);
    holds<Same<typeof values.vikter, Vector>>(true);
    holds<Same<typeof values.enhet, number>>(true);
    holds<Same<typeof values.minst, number | undefined>>(true);
    holds<Same<typeof values.metod, CellContent>>(true);
    holds<Same<typeof values.tabell, readonly (readonly number[])[]>>(true);
    // @ts-expect-error no such parameter
    void values.andel;
    // @ts-expect-error a left-out number without a default may be missing
    const missing: number = values.minst;
    return missing;
  },
});

// @ts-expect-error a name in every language
defineFunction({ id: "PROV", parameters: [{ name: "belopp", kind: "number" }], run: () => 0 });
// @ts-expect-error a kind that does not exist
defineFunction({ id: "PROV", parameters: [{ name: "belopp", en: "amount", kind: "money" }], run: () => 0 });
// @ts-expect-error a result that no cell can hold
defineFunction({ id: "PROV", parameters: [], run: () => ({ belopp: 1 }) });
// @ts-expect-error nothing to run
defineFunction({ id: "PROV", parameters: [] });

type Help = HelpOf<typeof definition>;
holds<Same<keyof Help["parameters"], "belopp" | "vikter" | "enhet" | "minst" | "metod" | "tabell">>(true);
// @ts-expect-error a translation that is missing
const words: Words = { sv: "Belopp" };
// @ts-expect-error a chapter that does not exist
const chapter: Help["chapter"] = "budget";

// What comes out cannot be written in.
declare const result: ResultRange;
// @ts-expect-error results are read-only
result[0] = [1];
declare const published: FunctionDefinition;
// @ts-expect-error ids are read-only
published.id = "NY";

void [words, chapter];
