import { readFileSync, statSync } from "node:fs";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import { LIMITS, megabytes } from "../package/LIMITS.ts";

/**
 * The file's bytes. Its size is looked at before it is read.
 * @throws CliError 201 to 205.
 */
export function readInput(file: string): Uint8Array {
  try {
    const status = statSync(file);
    if (status.isDirectory()) throw new CliError(CliErrorCode.isDirectory, { file });
    // A pipe or a device may never end.
    if (!status.isFile()) throw new CliError(CliErrorCode.notWorkbook, {});
    if (status.size > LIMITS.file) {
      throw new CliError(CliErrorCode.fileTooLarge, {
        megabytes: megabytes(status.size),
        most: megabytes(LIMITS.file),
      });
    }
    return readFileSync(file);
  } catch (error) {
    throw error instanceof CliError ? error : readingError(error, file);
  }
}

function readingError(error: unknown, file: string): CliError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new CliError(CliErrorCode.fileMissing, { file });
  if (code === "EACCES" || code === "EPERM") return new CliError(CliErrorCode.noPermission, { file });
  return new CliError(CliErrorCode.cannotRead, { file, reason: code });
}
