/**
 * What the command can refuse. The numbers are printed (FIL-201) and published: users mail them to each other. Never
 * renumber or reuse one; append.
 */
export enum CliErrorCode {
  // How the command was written
  unknownCommand = 101,
  unknownOption = 102,
  optionWithoutValue = 103,
  unknownOptionValue = 104,
  missingFileName = 105,
  tooManyFileNames = 106,
  optionMissing = 107,
  // The file on the disk
  fileMissing = 201,
  isDirectory = 202,
  noPermission = 203,
  cannotRead = 204,
  fileTooLarge = 205,
  outputExists = 206,
  outputIsInput = 207,
  cannotWrite = 208,
  // What kind of file it is
  empty = 301,
  encrypted = 302,
  oldExcel = 303,
  openDocument = 304,
  binaryWorkbook = 305,
  plainText = 306,
  otherOffice = 307,
  notWorkbook = 308,
  // What is wrong inside it
  truncated = 401,
  damaged = 402,
  duplicatePart = 403,
  unsafePart = 404,
  tooManyParts = 405,
  partTooLarge = 406,
  totalTooLarge = 407,
  bomb = 408,
  missingPart = 409,
  badXml = 410,
  tooManyCells = 411,
  tooManySheets = 412,
  doctype = 413,
  tooSpread = 414,
  tooMuchFormula = 415,
  // A fault of ours
  internal = 901,
}

type Nothing = Readonly<Record<string, never>>;
interface Named {
  /** As the user wrote it. */
  readonly file: string;
}
interface Part {
  /** `xl/worksheets/sheet1.xml` */
  readonly part: string;
}

/** The data that each error's sentence needs. */
export interface CliErrorData {
  [CliErrorCode.unknownCommand]: { readonly command: string };
  [CliErrorCode.unknownOption]: { readonly option: string };
  [CliErrorCode.optionWithoutValue]: { readonly option: string };
  [CliErrorCode.unknownOptionValue]: { readonly option: string; readonly value: string; readonly allowed: string };
  [CliErrorCode.missingFileName]: { readonly usage: string };
  [CliErrorCode.tooManyFileNames]: { readonly usage: string };
  [CliErrorCode.optionMissing]: { readonly option: string };
  [CliErrorCode.fileMissing]: Named;
  [CliErrorCode.isDirectory]: Named;
  [CliErrorCode.noPermission]: Named;
  [CliErrorCode.cannotRead]: Named & { readonly reason: string };
  [CliErrorCode.fileTooLarge]: { readonly megabytes: number; readonly most: number };
  [CliErrorCode.outputExists]: Named;
  [CliErrorCode.outputIsInput]: Named;
  [CliErrorCode.cannotWrite]: Named & { readonly reason: string };
  [CliErrorCode.empty]: Nothing;
  [CliErrorCode.encrypted]: Nothing;
  [CliErrorCode.oldExcel]: Nothing;
  [CliErrorCode.openDocument]: Nothing;
  [CliErrorCode.binaryWorkbook]: Nothing;
  [CliErrorCode.plainText]: Nothing;
  [CliErrorCode.otherOffice]: Nothing;
  [CliErrorCode.notWorkbook]: Nothing;
  [CliErrorCode.truncated]: Nothing;
  [CliErrorCode.damaged]: Part;
  [CliErrorCode.duplicatePart]: Part;
  [CliErrorCode.unsafePart]: Part;
  [CliErrorCode.tooManyParts]: { readonly parts: number; readonly most: number };
  [CliErrorCode.partTooLarge]: Part & { readonly most: number };
  [CliErrorCode.totalTooLarge]: { readonly most: number };
  [CliErrorCode.bomb]: Part;
  [CliErrorCode.missingPart]: Part;
  [CliErrorCode.badXml]: Part & { readonly line: number };
  [CliErrorCode.tooManyCells]: { readonly most: number };
  [CliErrorCode.tooManySheets]: { readonly sheets: number; readonly most: number };
  [CliErrorCode.doctype]: Part;
  [CliErrorCode.tooSpread]: { readonly sheet: string };
  [CliErrorCode.tooMuchFormula]: { readonly most: number };
  [CliErrorCode.internal]: { readonly detail: string };
}

/** The code as printed, such as FIL-302. */
export function printedCliCode(code: CliErrorCode): string {
  return `FIL-${code}`;
}
