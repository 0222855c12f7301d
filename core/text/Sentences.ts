import type { Amount, ErrorData, ErrorName, Found, Position } from "../errors/codes.ts";

/** What a sentence needs from outside its error: the host's name of a function, and a parameter's in this language. */
export interface Speaker {
  /** `FINSAM.ALLOCATE` in Excel, `FINSAM_ALLOCATE` in Sheets. */
  functionName(id: string): string;
  /** A parameter's name in the sentence's language, from its Swedish name. */
  parameter(name: string): string;
}

/** One sentence per error, without its code. A missing one does not compile. */
export type Sentences = {
  readonly [N in ErrorName]: (data: ErrorData[N], speaker: Speaker) => string;
};

export type { Amount, Found, Position };
