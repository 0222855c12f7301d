/**
 * Every internet address in a text, with or without its `https:`: the host and the path. A scheme hidden in escapes
 * (`https:\/\/`, `\x2F`) counts. Plain `//` comments do not: an address without a scheme needs a host with a dot.
 */
export function addressesIn(text: string): string[] {
  const plain = text
    .replace(/\\\//g, "/")
    .replace(/\\x2f|\\u002f|%2f/gi, "/")
    .replace(/\\x3a|\\u003a|%3a/gi, ":");
  const found = plain.match(/(?:\b(?:https?|wss?|ftp):)?\/\/[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}[^\s"'`<>()\\]*/giu);
  const local = plain.match(/\b(?:https?|wss?|ftp):\/\/(?:localhost|\d+\.\d+\.\d+\.\d+|\[)[^\s"'`<>()\\]*/giu);
  return [...(found ?? []), ...(local ?? [])].map((address) => address.replace(/[.,;*]+$/, ""));
}
