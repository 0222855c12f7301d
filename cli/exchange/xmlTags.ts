/** A tag, and where it stands in the text. */
export interface XmlTag {
  /** Without prefix. */
  readonly name: string;
  /** `x:` where the writer chose one, else "". */
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
}

/** An attribute, and where it stands: from the space before its name to after its last quote. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Quoted values may hold `>`. */
const TAG = /<(\/?)((?:[^\s/>:]+:)?)([^\s/>]+)[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/y;

/**
 * Every tag of a well-formed XML text with its place, so that a part can be edited and keep every other character. Comments,
 * CDATA and instructions are passed by.
 */
export function* xmlTags(text: string): Generator<XmlTag> {
  for (let start = text.indexOf("<"); start >= 0; start = text.indexOf("<", start)) {
    const mark = text[start + 1];
    const skipped = mark === "!" || mark === "?" ? SKIPPED.find(([begin]) => text.startsWith(begin, start)) : undefined;
    if (skipped) {
      start = text.indexOf(skipped[1], start + skipped[0].length);
      if (start < 0) return;
      continue;
    }
    TAG.lastIndex = start;
    const found = TAG.exec(text);
    if (found === null) return;
    const [whole, slash, prefix = "", name = ""] = found;
    const end = start + whole.length;
    yield { name, prefix, kind: slash ? "close" : whole.endsWith("/>") ? "empty" : "open", start, end };
    start = end;
  }
}

const SKIPPED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

export function xmlAttributes(text: string, { start, end }: XmlTag): readonly XmlAttribute[] {
  const inside = text.slice(start, end);
  return [...inside.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => ({
    name: found[1] as string,
    value: plainText(found[2] ?? found[3] ?? ""),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

export function attributeValue(text: string, tag: XmlTag, name: string): string | undefined {
  const inside = text.slice(tag.start, tag.end);
  // As nearly every writer writes it: no quote but the double one, which no value then holds.
  if (!inside.includes("'") && !/\s=|=\s/.test(inside)) {
    const at = inside.indexOf(` ${name}="`);
    if (at < 0 && !/[\t\r\n]/.test(inside)) return undefined;
    const start = at + name.length + 3;
    if (at >= 0) return plainText(inside.slice(start, inside.indexOf('"', start)));
  }
  return xmlAttributes(text, tag).find((attribute) => attribute.name === name)?.value;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** What a piece of XML between tags says: entities and CDATA as the characters that they stand for. */
export function plainText(xml: string): string {
  if (xml.includes("<![CDATA[")) {
    return xml
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
      .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : plainText(piece)))
      .join("");
  }
  const text = xml.includes("<!--") ? xml.replace(/<!--[\s\S]*?-->/g, "") : xml;
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
  });
}

/**
 * A text as XML, its marks written as in the piece that it replaces: one writer keeps quotes, another escapes them, and what
 * is converted there and back is to be the same bytes.
 */
export function xmlText(text: string, like: string): string {
  const keeps = (mark: string): boolean => like.includes(mark) && !like.includes("<![CDATA[");
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, keeps(">") ? ">" : "&gt;")
    .replace(/"/g, keeps("&quot;") ? "&quot;" : '"')
    .replace(/'/g, keeps("&apos;") ? "&apos;" : keeps("&#39;") ? "&#39;" : "'")
    .replace(/\r/g, "&#13;");
}
