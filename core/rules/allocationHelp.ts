import type { FunctionHelp } from "../definition/FunctionHelp.ts";
import type { Words } from "../text/language.ts";
import type { ALLOCATION_PARAMETERS } from "./allocation.ts";

// Constants of their own, named whole: a property taken from another constant would keep all words in every bundle.

/** The words of the parameters that ALLOCATE and STEG share. */
export const ALLOCATION_PARAMETER_HELP: FunctionHelp<typeof ALLOCATION_PARAMETERS>["parameters"] = {
  belopp: {
    help: {
      sv: "Beloppet som ska fördelas. Får vara negativt.",
      en: "The amount to split. May be negative.",
    },
    cells: "B2",
  },
  vikter: {
    help: {
      sv: "Fördelningsnyckeln: en rad eller kolumn med till exempel folkmängd eller antal deltagare. En tom eller noll vikt får 0.",
      en: "The key: a row or column of, for instance, population or participants. A blank or zero weight gets 0.",
    },
    cells: "C2:C9",
  },
  enhet: {
    help: {
      sv: "Minsta steg i delarna, i samma enhet som beloppet: 1, 0,1, 100 och så vidare. Utelämnad, tom eller 0: 1 om beloppet är ett heltal, annars beloppets sista decimal. Ange den alltid i mallar.",
      en: "Smallest step of the parts, in the amount's own unit: 1, 0.1, 100 and so on. Left out, blank or 0: 1 for a whole amount, else its last decimal. Always give it in templates.",
    },
    cells: "1",
  },
  metod: {
    help: {
      sv: "STÖRSTA REST (gäller om den utelämnas, är tom eller 0) eller AVRUNDA VAR FÖR SIG, som återger tabeller där varje del är avrundad för sig och den största tar skillnaden.",
      en: "STÖRSTA REST (largest remainder; used if left out, blank or 0) or AVRUNDA VAR FÖR SIG (round each by itself, the largest absorbs the difference).",
    },
    cells: '"STÖRSTA REST"',
  },
  minst: {
    help: {
      sv: "Lägsta del: ett värde för alla eller ett per vikt. Utelämnad, tom eller 0: ingen undre gräns. Gäller beloppets storlek.",
      en: "Lowest part: one value for all, or one per weight. Left out, blank or 0: no lower bound. Applies to the size.",
    },
    cells: "D2:D9",
  },
  högst: {
    help: {
      sv: "Högsta del: ett värde för alla eller ett per vikt. Utelämnad, tom eller 0: ingen övre gräns. Gäller beloppets storlek.",
      en: "Highest part: one value for all, or one per weight. Left out, blank or 0: no upper bound. Applies to the size.",
    },
    cells: "E2:E9",
  },
};

export const LARGEST_REMAINDER_SOURCES: readonly Words[] = [
  {
    sv: "Största rest (Hamilton, Hare): Balinski och Young, Fair Representation (1982); så fördelas fasta mandat enligt vallagen (2005:837) 4 kap. 3 §.",
    en: "Largest remainder (Hamilton, Hare): Balinski and Young, Fair Representation (1982); fixed seats under the Swedish Elections Act are shared this way.",
  },
];
