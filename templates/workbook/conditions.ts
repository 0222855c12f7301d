/**
 * Conditions of highlights on what our functions say. LibreOffice never finds a text from an add-in equal to another
 * (it compares where they are kept), but finds it so once the text has been joined with nothing.
 */
export const says = (cell: string, text: string): string => `${cell}&""="${text}"`;

export const saysOther = (cell: string, ...texts: readonly string[]): string =>
  `AND(${texts.map((text) => `${cell}&""<>"${text}"`).join(",")})`;

/** Whether PARTSKONTROLL found the parties' shares to differ from 5 §. */
export const deviates = (cell: string): string => saysOther(cell, "Följer 5 §", "Följer 5 §, avrundat", "Inga belopp");
