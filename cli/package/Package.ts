import { gunzipSync, gzipSync } from "node:zlib";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Entry } from "./Entry.ts";
import { type Limits, megabytes } from "./LIMITS.ts";

const STORED = 0;
const DEFLATED = 8;
const MIN_CHUNK = 16 * 1024;
const MAX_CHUNK = 4 * 1024 * 1024;

/** Deflated data with this before it and its checksum behind is a gzip file, whose checksum zlib itself compares. */
const GZIP_HEADER = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** The parts of a workbook file. One is unpacked when it is asked for, and only then; nothing is kept. */
export class Package {
  readonly entries: readonly Entry[];
  readonly #limits: Limits;
  readonly #byPath: ReadonlyMap<string, Entry>;
  readonly #unpacked = new Map<string, number>();
  #total = 0;

  constructor(entries: readonly Entry[], limits: Limits) {
    this.entries = entries;
    this.#limits = limits;
    this.#byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  }

  /** In the file's order. */
  get paths(): readonly string[] {
    return this.entries.map(({ path }) => path);
  }

  /** The part of that path, whatever its case: parts are named so (ECMA-376 part 2, 6.2.2.3). */
  entry(path: string): Entry | undefined {
    return this.#byPath.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.entry(path) !== undefined;
  }

  /**
   * A part's content; `undefined` if there is none of that path. Its real bytes are counted as they are unpacked.
   * @param limit - for this part, in bytes.
   * @throws CliError damaged, partTooLarge, totalTooLarge, bomb.
   */
  bytes(path: string, limit = this.#limits.part): Uint8Array | undefined {
    const entry = this.entry(path);
    if (entry === undefined) return undefined;
    const { total, ratio, ratioFrom } = this.#limits;
    const part = Math.min(limit, this.#limits.part);
    // A part that is read again is not counted again.
    const others = this.#total - (this.#unpacked.get(entry.path) ?? 0);
    const bombFrom = Math.max(ratioFrom, entry.packed.length * ratio);
    const most = Math.min(part, total - others, bombFrom);
    const content = unpack(entry, most);
    if (content === undefined) {
      if (most === bombFrom) throw new CliError(CliErrorCode.bomb, { part: entry.path });
      if (most === part) throw new CliError(CliErrorCode.partTooLarge, { part: entry.path, most: megabytes(part) });
      throw new CliError(CliErrorCode.totalTooLarge, { most: megabytes(total) });
    }
    this.#unpacked.set(entry.path, content.length);
    this.#total = others + content.length;
    return content;
  }

  /**
   * A part's text: UTF-8, or UTF-16 by its mark.
   * @throws CliError also missingPart.
   */
  text(path: string): string {
    const content = this.bytes(path);
    if (content === undefined) throw new CliError(CliErrorCode.missingPart, { part: path });
    const encoding = encodingOf(content);
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch {
      throw new CliError(CliErrorCode.damaged, { part: path });
    }
  }
}

/** UTF-16 begins with its mark, as XML requires; everything else is UTF-8, as no workbook is anything more. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** @returns `undefined` if there is more than `most` bytes of it; never unpacks further than that. */
function unpack({ path, method, packed, crc, size }: Entry, most: number): Uint8Array | undefined {
  const damaged = new CliError(CliErrorCode.damaged, { part: path });
  if (method === STORED) {
    if (packed.length > most) return undefined;
    if (packed.length !== size || checksum(packed) !== crc) throw damaged;
    return packed;
  }
  if (method !== DEFLATED) throw damaged;
  const ending = Buffer.alloc(8);
  ending.writeUInt32LE(crc, 0);
  ending.writeUInt32LE(size % 2 ** 32, 4);
  try {
    return gunzipSync(Buffer.concat([GZIP_HEADER, packed, ending]), {
      // One more than allowed would be; 0 is not a limit that zlib takes.
      maxOutputLength: Math.max(1, most),
      // By its own account, so that it is not pieced together of thousands; the account itself decides nothing.
      chunkSize: Math.max(MIN_CHUNK, Math.min(size + 1, MAX_CHUNK)),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw damaged;
  }
}

/** The zip's CRC-32: it is the one that a gzip file ends with. */
export function checksum(content: Uint8Array): number {
  const packed = gzipSync(content, { level: 1 });
  return packed.readUInt32LE(packed.length - 8);
}
