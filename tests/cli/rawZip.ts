import { deflateRawSync, gzipSync } from "node:zlib";

/** A part, and what its headers are made to say instead of the truth. */
export interface RawPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** What both headers say of the unpacked and the packed size. */
  readonly size?: number;
  readonly packedSize?: number;
  /** What the local header says the name is. */
  readonly localName?: string;
  /** Where the directory says that the part begins, instead of where it does. */
  readonly offset?: number;
  /** Packed already: kept as it is. */
  readonly packed?: Uint8Array;
}

const ENCODER = new TextEncoder();

/** A zip file written byte by byte, so that it can lie. */
export function rawZip(parts: readonly RawPart[], count = parts.length): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { name, content, method = 8, flags = 0 } = part;
    const bytes = typeof content === "string" ? ENCODER.encode(content) : content;
    const packed = part.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt16LE(0x22, 8);
    shared.writeUInt32LE(part.crc ?? crc(bytes), 10);
    shared.writeUInt32LE(part.packedSize ?? packed.length, 14);
    shared.writeUInt32LE(part.size ?? bytes.length, 18);
    const nameBytes = Buffer.from(name);
    shared.writeUInt16LE(nameBytes.length, 22);
    const localName = Buffer.from(part.localName ?? name);
    const localShared = Buffer.from(shared);
    localShared.writeUInt16LE(localName.length, 22);
    const local = Buffer.concat([signature(0x04034b50), localShared, localName, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(part.offset ?? offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared, rest, nameBytes]));
    pieces.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function crc(bytes: Uint8Array): number {
  const packed = gzipSync(bytes);
  return packed.readUInt32LE(packed.length - 8);
}
