import type { Parameter } from "../definition/Parameter.ts";

/** Left out, the functions derive it from the amount. */
export const UNIT_PARAMETER = {
  name: "enhet",
  en: "unit",
  kind: "number",
  optional: true,
  notNegative: true,
} as const satisfies Parameter;

export const POPULATION_PARAMETER = {
  name: "folkmängd",
  en: "population",
  kind: "vector",
  notNegative: true,
} as const satisfies Parameter;
