import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import { encodingOf, type Package } from "../package/Package.ts";
import { readXml } from "../xml/readXml.ts";

/** A part's text with everything in it, its byte order mark too, so that what is not edited is written back as it was. */
export interface PartText {
  readonly path: string;
  readonly text: string;
  /** The text, edited, as the part's bytes. */
  readonly encode: (text: string) => Uint8Array;
}

/** @throws CliError also for XML that is not well-formed: places in it could not be relied on. */
export function readPartText(source: Package, path: string): PartText {
  readXml(source, path, { open: () => {}, close: () => {} });
  const bytes = source.bytes(path);
  if (bytes === undefined) throw new CliError(CliErrorCode.missingPart, { part: path });
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  return { path, text, encode: (edited) => encoded(edited, encoding) };
}

function encoded(text: string, encoding: ReturnType<typeof encodingOf>): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(encoding === "utf-16be" ? bytes.swap16() : bytes);
}

/** A piece of a text and what is to stand there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made. They may come in any order, but not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort((one, other) => one.start - other.start)) {
    if (start < at) throw new Error(`two edits of the same place, ${start}`);
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
