import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../../cli/buildCli.ts";

/** The command as it is shipped, in a folder of its own with files to try it on. */
export class BuiltCommand {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async build(): Promise<BuiltCommand> {
    const folder = mkdtempSync(join(tmpdir(), "finsam-cli-"));
    // Read by another user in one of the tests.
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "files"));
    await buildCli(join(folder, "bin"), []);
    return new BuiltCommand(folder);
  }

  get script(): string {
    return join(this.folder, "bin", "finsam.js");
  }

  /** Where the command runs. */
  get files(): string {
    return join(this.folder, "files");
  }

  write(name: string, bytes: Uint8Array | string): string {
    writeFileSync(join(this.files, name), bytes);
    return name;
  }

  run(...words: string[]): SpawnSyncReturns<string> {
    return this.runAs(undefined, ...words);
  }

  /** @param uid - of another user. */
  runAs(uid: number | undefined, ...words: string[]): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [this.script, ...words], {
      cwd: this.files,
      encoding: "utf8",
      // Bounded, so that a run that hangs fails here and says so.
      timeout: 60_000,
      ...(uid === undefined ? {} : { uid }),
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
