import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Entry } from "./Entry.ts";
import type { Limits } from "./LIMITS.ts";

// Numbers from APPNOTE.TXT (PKWARE), sections 4.3.7 to 4.3.16.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

/**
 * The zip's directory, checked so that no two readers can see different files in it: every entry lies inside the file, none
 * overlaps another, the two places where an entry's name stands agree, no name twice. Sizes are not believed, only held.
 * @throws CliError truncated, damaged, encrypted, duplicatePart, unsafePart, tooManyParts.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = directoryPlace(view);
  if (count > limits.parts) throw new CliError(CliErrorCode.tooManyParts, { parts: count, most: limits.parts });
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const taken: { from: number; to: number; path: string }[] = [{ from: start, to: end, path: "" }];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw truncated();
    const { entry, local, next } = readEntry(bytes, view, at, end);
    at = next;
    const key = entry.path.toLowerCase();
    if (seen.has(key)) throw new CliError(CliErrorCode.duplicatePart, { part: entry.path });
    seen.add(key);
    taken.push({ from: local, to: entry.packed.byteOffset - bytes.byteOffset + entry.packed.length, path: entry.path });
    // A folder's own entry holds nothing, and is nothing to a workbook.
    if (!entry.path.endsWith("/")) entries.push(entry);
  }
  if (at !== end) throw truncated();
  taken.sort((one, other) => one.from - other.from);
  taken.reduce((before, range) => {
    if (range.from < before.to) throw new CliError(CliErrorCode.damaged, { part: range.path || before.path });
    return range;
  });
  return entries;
}

/** Where the list of entries lies: from the record at the file's end, or its 64-bit twin that some writers always add. */
function directoryPlace(view: DataView): { count: number; start: number; end: number } {
  const at = endRecord(view);
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  let end = at;
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw truncated();
    end = whole64(view, locator + 8);
    if (end + 56 > locator || view.getUint32(end, true) !== END_64) throw truncated();
    count = whole64(view, end + 32);
    size = whole64(view, end + 40);
    start = whole64(view, end + 48);
  }
  if (start + size > end) throw truncated();
  return { count, start, end: start + size };
}

/** The last end record whose comment fits in the file. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw truncated();
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: Entry; local: number; next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > end) throw truncated();
  const name = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const path = safePath(name);
  if (flags & 1) throw new CliError(CliErrorCode.encrypted, {});
  const { size, packedSize, local } = sizes(view, at, at + CENTRAL_SIZE + nameLength, extraLength);
  if (local + LOCAL_SIZE > bytes.length) throw truncated();
  const damaged = new CliError(CliErrorCode.damaged, { part: path });
  if (view.getUint32(local, true) !== LOCAL) throw damaged;
  const localName = view.getUint16(local + 26, true);
  const data = local + LOCAL_SIZE + localName + view.getUint16(local + 28, true);
  if (data + packedSize > bytes.length) throw truncated();
  const sameName = localName === nameLength && name.every((byte, i) => byte === bytes[local + LOCAL_SIZE + i]);
  if (!sameName || view.getUint16(local + 8, true) !== view.getUint16(at + 10, true)) throw damaged;
  const entry: Entry = {
    path,
    name,
    isUtf8: (flags & 0x800) !== 0,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    madeBy: view.getUint16(at + 4, true),
    attributes: view.getUint32(at + 38, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(data, data + packedSize),
  };
  return { entry, local, next };
}

/** The sizes and the place of the data; each that is full stands in the extra field instead, in this order. */
function sizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { size: number; packedSize: number; local: number } {
  const found = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let from = field + 4;
    const last = Math.min(from + view.getUint16(field + 2, true), extra + extraLength);
    found.forEach((value, i) => {
      if (value !== 0xffffffff || from + 8 > last) return;
      found[i] = whole64(view, from);
      from += 8;
    });
  }
  const [size = 0, packedSize = 0, local = 0] = found;
  return { size, packedSize, local };
}

function whole64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** A part's path. One that points outside the workbook, or that readers understand differently, is refused. */
function safePath(name: Uint8Array): string {
  const path = new TextDecoder().decode(name);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const isOdd = path === "" || /^\/|\\|[\x00-\x1f\x7f]|^[a-z]:/i.test(path);
  if (isOdd || path.split("/").some((step) => step === "..")) {
    throw new CliError(CliErrorCode.unsafePart, { part: path });
  }
  return path;
}

function truncated(): CliError {
  return new CliError(CliErrorCode.truncated, {});
}
