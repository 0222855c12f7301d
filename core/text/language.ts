/** The languages that everything a user reads exists in. A new one is added here, and the compiler names the gaps. */
export const LANGUAGES = ["sv", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Words = { readonly [L in Language]: string };
