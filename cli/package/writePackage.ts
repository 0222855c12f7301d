import { deflateSync } from "fflate";
import type { Entry } from "./Entry.ts";
import { checksum, type Package } from "./Package.ts";

const DEFLATED = 8;
/** 2.0: deflate and folders, all that a workbook needs. */
const VERSION = 20;
/** 1980-01-02, the first day that every reader's time zone has. */
const NEW_PART = { time: 0, date: 0x0022, madeBy: VERSION, attributes: 0 };

/**
 * The package as a file again: parts in the same order, and every part that is not named in `changed` with the very bytes
 * it was packed in. The same input gives the same file, on every machine: the packing is fflate's, not the machine's zlib.
 * @param changed - new content by path; `null` leaves the part out; a path that is new is put last.
 */
export function writePackage(source: Package, changed: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const left = new Map([...changed].map(([path, content]) => [path.toLowerCase(), { path, content }]));
  const entries: Entry[] = [];
  for (const entry of source.entries) {
    const change = left.get(entry.path.toLowerCase());
    left.delete(entry.path.toLowerCase());
    if (change === undefined) entries.push(entry);
    else if (change.content !== null) entries.push(packedPart(entry, change.content));
  }
  for (const { path, content } of left.values()) {
    if (content === null) continue;
    const name = new TextEncoder().encode(path);
    entries.push(packedPart({ ...NEW_PART, path, name, isUtf8: name.length !== path.length }, content));
  }
  return zipOf(entries);
}

function packedPart(
  like: Pick<Entry, "path" | "name" | "isUtf8" | "time" | "date" | "madeBy" | "attributes">,
  content: Uint8Array,
): Entry {
  const packed = deflateSync(content, { level: 6 });
  return { ...like, method: DEFLATED, crc: checksum(content), size: content.length, packed };
}

function zipOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = record(0x04034b50, [...sharedFields(entry), [2, entry.name.length], [2, 0]]);
    directory.push(
      record(0x02014b50, [
        [2, entry.madeBy],
        ...sharedFields(entry),
        [2, entry.name.length],
        // No extra field, no comment, first disk, no internal attributes.
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, entry.attributes],
        [4, offset],
      ]),
      entry.name,
    );
    pieces.push(local, entry.name, entry.packed);
    offset += local.length + entry.name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** What the local and the central record have in common, version to unpacked size. Sizes stand here, so bit 3 is not set. */
function sharedFields({ isUtf8, method, time, date, crc, packed, size }: Entry): readonly Field[] {
  return [
    [2, VERSION],
    [2, isUtf8 ? 0x800 : 0],
    [2, method],
    [2, time],
    [2, date],
    [4, crc],
    [4, packed.length],
    [4, size],
  ];
}

/** A field's length in bytes, and its value. */
type Field = readonly [length: 2 | 4, value: number];

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [length]) => sum + length, 0));
  bytes.writeUInt32LE(signature, 0);
  fields.reduce((at, [length, value]) => bytes.writeUIntLE(value, at, length), 4);
  return bytes;
}
