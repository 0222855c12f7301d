import { closeSync, openSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";

/**
 * Writes a new file. One that exists is never written over, and none is left half written.
 * @param input - the file that was read.
 * @throws CliError outputIsInput, outputExists, noPermission, isDirectory, cannotWrite.
 */
export function writeOutput(file: string, bytes: Uint8Array, input: string): void {
  const opened = open(file, input);
  try {
    writeFileSync(opened, bytes);
    closeSync(opened);
  } catch (error) {
    rmSync(file, { force: true });
    throw writingError(error, file);
  }
}

function open(file: string, input: string): number {
  try {
    return openSync(file, "wx");
  } catch (error) {
    if (isSameFile(file, input)) throw new CliError(CliErrorCode.outputIsInput, { file });
    throw writingError(error, file);
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

function writingError(error: unknown, file: string): CliError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === "EEXIST") return new CliError(CliErrorCode.outputExists, { file });
  if (code === "EISDIR") return new CliError(CliErrorCode.isDirectory, { file });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new CliError(CliErrorCode.noPermission, { file });
  return new CliError(CliErrorCode.cannotWrite, { file, reason: code });
}
