// Generated from the files in core/functions. Do not edit; run: npm run generate
import type { FunctionDefinition } from "./definition/defineFunction.ts";
import type { FunctionHelp } from "./definition/FunctionHelp.ts";
import { ALLOCATE, ALLOCATE_HELP } from "./functions/ALLOCATE.ts";
import { ALLOCATEPLAN, ALLOCATEPLAN_HELP } from "./functions/ALLOCATEPLAN.ts";
import { ANDELAR, ANDELAR_HELP } from "./functions/ANDELAR.ts";
import { AVRUNDATABELL, AVRUNDATABELL_HELP } from "./functions/AVRUNDATABELL.ts";
import { EFFEKT, EFFEKT_HELP } from "./functions/EFFEKT.ts";
import { EGETKAPITAL, EGETKAPITAL_HELP } from "./functions/EGETKAPITAL.ts";
import { FINANSIERING, FINANSIERING_HELP } from "./functions/FINANSIERING.ts";
import { KAPITALKONTROLL, KAPITALKONTROLL_HELP } from "./functions/KAPITALKONTROLL.ts";
import { KOMMUNANDEL, KOMMUNANDEL_HELP } from "./functions/KOMMUNANDEL.ts";
import { KONTROLLSUMMA, KONTROLLSUMMA_HELP } from "./functions/KONTROLLSUMMA.ts";
import { PARTSKONTROLL, PARTSKONTROLL_HELP } from "./functions/PARTSKONTROLL.ts";
import { STEG, STEG_HELP } from "./functions/STEG.ts";
import { VERSION, VERSION_HELP } from "./functions/VERSION.ts";

/** Every function, in alphabetical order. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ALLOCATE,
  ALLOCATEPLAN,
  ANDELAR,
  AVRUNDATABELL,
  EFFEKT,
  EGETKAPITAL,
  FINANSIERING,
  KAPITALKONTROLL,
  KOMMUNANDEL,
  KONTROLLSUMMA,
  PARTSKONTROLL,
  STEG,
  VERSION,
];

/** The words of every function, by its id. */
export const HELP: Readonly<Record<string, FunctionHelp>> = {
  ALLOCATE: ALLOCATE_HELP,
  ALLOCATEPLAN: ALLOCATEPLAN_HELP,
  ANDELAR: ANDELAR_HELP,
  AVRUNDATABELL: AVRUNDATABELL_HELP,
  EFFEKT: EFFEKT_HELP,
  EGETKAPITAL: EGETKAPITAL_HELP,
  FINANSIERING: FINANSIERING_HELP,
  KAPITALKONTROLL: KAPITALKONTROLL_HELP,
  KOMMUNANDEL: KOMMUNANDEL_HELP,
  KONTROLLSUMMA: KONTROLLSUMMA_HELP,
  PARTSKONTROLL: PARTSKONTROLL_HELP,
  STEG: STEG_HELP,
  VERSION: VERSION_HELP,
};
