// Control characters (C0, DEL, C1), which steer a terminal, and the marks that turn the direction of writing or hide.
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text from a file, on one line, as it may be shown: no character in it can move the cursor, recolour, or reorder what stands there. */
export function visible(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, " ").replace(HIDDEN, "\ufffd");
}
