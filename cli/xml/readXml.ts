import { SaxesParser } from "saxes";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import { encodingOf, type Package } from "../package/Package.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part is told, in the part's order. */
export interface XmlHandler {
  /** @param name - without prefix: writers are free to choose one. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Far beyond any real part's. */
const MOST_DEPTH = 256;

/** So that a large part is never one long text beside its bytes. */
const CHUNK = 1024 * 1024;

/** No tag and no text is as long as so many chunks; one that is would be kept whole in memory. */
const LONGEST_SILENCE = 4;

/**
 * Reads one part from beginning to end. Document types are refused, and with them every entity but XML's own five.
 * @param most - bytes of it unpacked, if fewer than {@link Package.bytes} takes.
 * @throws CliError badXml, doctype, missingPart and what {@link Package.bytes} throws.
 */
export function readXml(source: Package, part: string, handler: XmlHandler, most?: number): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const refuse = (): never => {
    throw new CliError(CliErrorCode.badXml, { part, line: parser.line });
  };
  parser.on("error", refuse);
  parser.on("doctype", () => {
    throw new CliError(CliErrorCode.doctype, { part });
  });
  // Two more listeners made the parser three times slower: tags and texts are all that it is asked for.
  let [depth, events, silence] = [0, 0, 0];
  parser.on("opentag", ({ name, attributes }) => {
    events++;
    if (++depth > MOST_DEPTH) refuse();
    handler.open(withoutPrefix(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handler.close(withoutPrefix(name));
  });
  const heard = handler.text?.bind(handler);
  if (heard) {
    parser.on("text", heard);
    parser.on("cdata", heard);
  }
  const content = source.bytes(part, most);
  if (content === undefined) throw new CliError(CliErrorCode.missingPart, { part });
  const decoder = new TextDecoder(encodingOf(content), { fatal: true });
  for (let at = 0; at < content.length; at += CHUNK) {
    const before = events;
    const chunk = content.subarray(at, at + CHUNK);
    parser.write(decoded(() => decoder.decode(chunk, { stream: true }), refuse));
    silence = events === before ? silence + 1 : 0;
    if (silence === LONGEST_SILENCE) refuse();
  }
  parser.write(decoded(() => decoder.decode(), refuse));
  parser.close();
}

/** For parts whose whole content is kept: those of large workbooks have a tenth of it, in bytes. */
export const SMALL_PART = 32 * 1024 * 1024;

function decoded(decode: () => string, refuse: () => never): string {
  try {
    return decode();
  } catch {
    return refuse();
  }
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its name without prefix, for those that stand with one: `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((attribute) => attribute.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
