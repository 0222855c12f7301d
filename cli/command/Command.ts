import type { Language } from "../../core/index.ts";

/** What the user asked for. */
export type Command =
  | { readonly kind: "granska"; readonly file: string; readonly isJson: boolean }
  | {
      readonly kind: "konvertera";
      readonly input: string;
      /** `undefined`: only show what would change. */
      readonly output: string | undefined;
      readonly to: "excel" | "google";
    }
  | { readonly kind: "version" }
  | { readonly kind: "help" };

/** How it was asked for, known even where the command itself is not understood. */
export interface Manner {
  readonly language: Language;
  readonly isJson: boolean;
}
