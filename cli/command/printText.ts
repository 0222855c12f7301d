import { writeSync } from "node:fs";
import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";

/**
 * Writes a text to the end before returning. A reader that has seen enough (`| head`) is no error.
 * @throws CliError cannotWrite, such as when the disk is full.
 */
export function printText(text: string, descriptor: 1 | 2): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      // The reader is slow: its end takes nothing right now.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      // Nor is there anywhere left to say that the errors themselves cannot be written.
      else if (code === "EPIPE" || descriptor === 2) return;
      else throw new CliError(CliErrorCode.cannotWrite, { file: "stdout", reason: code });
    }
  }
}
