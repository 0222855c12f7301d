/** HyperFormula's own errors in Swedish, by its names for them. Its messages are in English. */
const SENTENCES: Readonly<Record<string, string>> = {
  NAME: "Ett namn i formeln är okänt. Kontrollera stavningen. Funktionerna här börjar med FINSAM.",
  REF: "Formeln hänvisar till en cell eller ett blad som inte finns.",
  VALUE: "Ett värde i formeln är av fel slag, till exempel text där ett tal väntas.",
  NUM: "Formeln ger ett tal som inte går att räkna ut.",
  NA: "Formeln har fel antal argument, eller ett värde saknas.",
  DIV_BY_ZERO: "Formeln delar med noll eller med en tom cell.",
  SPILL:
    "Resultatet behöver fler celler, men någon av dem är inte tom. Töm cellerna under eller till höger om formeln.",
  CYCLE: "Formeln hänvisar till sig själv, direkt eller genom andra celler.",
};

/** The sentence for a failed cell: the function's own where one of ours failed, otherwise one for the kind of error. */
export function errorSentence(
  error: { readonly type: string; readonly message: string },
  ours: ReadonlySet<string>,
): string {
  return ours.has(error.message) ? error.message : (SENTENCES[error.type] ?? "Formeln går inte att räkna ut.");
}
