import { FUNCTIONS, type Language, type Words } from "../../core/index.ts";

/** What stands on the self-test's sheet, in one language. */
export interface SelfTestWords {
  readonly sheet: string;
  readonly title: string;
  readonly verdict: string;
  readonly function: string;
  readonly about: string;
  readonly calculated: string;
  readonly expected: string;
  readonly right: string;
  readonly wrong: string;
  readonly total: string;
  readonly of: string;
  readonly parameter: (id: string, index: number) => string;
}

const WORDS = {
  sheet: { sv: "Finsam självtest", en: "Finsam self-test" },
  title: { sv: "Självtest av Finsam", en: "Self-test of Finsam" },
  verdict: { sv: "Utfall", en: "Outcome" },
  function: { sv: "Funktion", en: "Function" },
  about: { sv: "Exempel eller källa", en: "Example or source" },
  calculated: { sv: "Beräknat här", en: "Calculated here" },
  expected: { sv: "Väntat", en: "Expected" },
  right: { sv: "Rätt", en: "Right" },
  wrong: { sv: "Fel", en: "Wrong" },
  total: { sv: "Rätt", en: "Right" },
  of: { sv: "av", en: "of" },
} as const satisfies Record<string, Words>;

export function selfTestWords(language: Language): SelfTestWords {
  const said = Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[language]]));
  return {
    ...(said as Omit<SelfTestWords, "parameter">),
    parameter: (id, index) => {
      const parameter = FUNCTIONS.find((definition) => definition.id === id)?.parameters[index];
      return (language === "sv" ? parameter?.name : parameter?.[language]) ?? "";
    },
  };
}
