import { SaxesParser } from "saxes";

/** An element as read: names without prefix but for `bt:`, and where it stands, for the findings. */
export interface XmlElement {
  readonly name: string;
  readonly uri: string;
  /** Names from the root, such as `OfficeApp/Hosts/Host`. */
  readonly path: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text without outer spaces. */
  readonly text: string;
}

const TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Reads a document; throws with line and column if it is not well formed. */
export function readXml(xml: string): XmlElement {
  type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const name = tag.uri === TYPES ? `bt:${tag.local}` : tag.local;
    const parent = open.at(-1);
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name: key, value }) => [key, value]));
    const path = parent ? `${parent.path}/${name}` : name;
    const made: Open = { name, uri: tag.uri, path, line: parser.line, attributes, children: [], text: "" };
    parent?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on("text", (text) => {
    const inside = open.at(-1);
    if (inside) inside.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error("there is no element");
  return root;
}

/** The element itself and everything below it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
