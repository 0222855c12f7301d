import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";

type WrongKind =
  | CliErrorCode.empty
  | CliErrorCode.encrypted
  | CliErrorCode.oldExcel
  | CliErrorCode.openDocument
  | CliErrorCode.binaryWorkbook
  | CliErrorCode.plainText
  | CliErrorCode.otherOffice
  | CliErrorCode.notWorkbook;

const ZIP = [0x50, 0x4b];
/** The compound file of older Office, in which a newer one also lies once it has a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses what is no zip at all, and says what it is instead. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const kind = otherKind(bytes);
  if (kind !== undefined) throw new CliError(kind, {});
}

function otherKind(bytes: Uint8Array): WrongKind | undefined {
  const startsWith = (mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (bytes.every((byte) => byte === 0)) return CliErrorCode.empty;
  if (startsWith(ZIP)) return undefined;
  if (startsWith(COMPOUND)) {
    const holds = (name: string): boolean => Buffer.from(bytes).includes(Buffer.from(name, "utf16le"));
    if (holds("EncryptedPackage")) return CliErrorCode.encrypted;
    return holds("Workbook") || holds("Book") ? CliErrorCode.oldExcel : CliErrorCode.otherOffice;
  }
  // A worksheet record without a compound file around it: Excel 2 to 4.
  if (startsWith([0x09]) && bytes[2] !== undefined && bytes[1] !== undefined && bytes[1] % 2 === 0 && bytes[1] <= 8) {
    return CliErrorCode.oldExcel;
  }
  return isText(bytes.subarray(0, 4096)) ? textKind(bytes) : CliErrorCode.notWorkbook;
}

function textKind(bytes: Uint8Array): WrongKind {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (start.startsWith("%pdf")) return CliErrorCode.notWorkbook;
  // Many systems save a web page, or the XML of Excel 2003, under the name .xls.
  return start.startsWith("<") ? CliErrorCode.oldExcel : CliErrorCode.plainText;
}

/** Letters, digits and line breaks in any of the encodings that CSV files come in. */
function isText(start: Uint8Array): boolean {
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return isWide || start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

/** Refuses a zip that is another program's file. */
export function refuseOtherPackages(has: (path: string) => boolean): void {
  const kind = otherPackage(has);
  if (kind !== undefined) throw new CliError(kind, {});
}

function otherPackage(has: (path: string) => boolean): WrongKind | undefined {
  if (has("xl/workbook.bin")) return CliErrorCode.binaryWorkbook;
  if (has("[Content_Types].xml") && has("_rels/.rels")) {
    return has("word/document.xml") || has("ppt/presentation.xml") ? CliErrorCode.otherOffice : undefined;
  }
  return has("mimetype") && has("content.xml") ? CliErrorCode.openDocument : CliErrorCode.notWorkbook;
}
