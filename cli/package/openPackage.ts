import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import { refuseOtherFiles, refuseOtherPackages } from "./fileKind.ts";
import { LIMITS, type Limits, megabytes } from "./LIMITS.ts";
import { Package } from "./Package.ts";
import { readDirectory } from "./readDirectory.ts";

/**
 * Opens a workbook file (.xlsx, .xlsm, .xltx) without trusting it. Nothing is unpacked before it is asked for.
 * @throws CliError with the kind of file that it is, or with what is wrong inside it.
 */
export function openPackage(bytes: Uint8Array, limits: Limits = LIMITS): Package {
  if (bytes.length > limits.file) {
    throw new CliError(CliErrorCode.fileTooLarge, { megabytes: megabytes(bytes.length), most: megabytes(limits.file) });
  }
  refuseOtherFiles(bytes);
  const opened = new Package(readDirectory(bytes, limits), limits);
  refuseOtherPackages((path) => opened.has(path));
  return opened;
}
