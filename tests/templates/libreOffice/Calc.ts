import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { builtFile } from "../../bundles/builtFile.ts";
import { ensureLibreOffice } from "../../libreOffice.ts";
import { addInFiles, type Metadata } from "./addInFiles.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Swedish words and signs, and every formula of an xlsx file calculated anew when it is opened. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>sv</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>sv</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** LibreOffice Calc in a Swedish profile of its own, with FINSAM.* answered by the built functions. */
export class Calc {
  /** Where to put files and find what became of them. */
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async start(): Promise<Calc> {
    await ensureLibreOffice();
    const folder = await mkdtemp(join(tmpdir(), "finsam-calc-"));
    const addIn = join(folder, "extensions/finsam");
    const { functions } = JSON.parse(builtFile("excel/functions.json")) as { functions: Metadata[] };
    const files = { ...addInFiles(functions), "../../profile/user/registrymodifications.xcu": PROFILE };
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(addIn, path)), { recursive: true });
      await writeFile(join(addIn, path), content);
    }
    await copyFile(here("finsam_addin.py"), join(addIn, "finsam_addin.py"));
    return new Calc(folder);
  }

  /**
   * Opens every file of a subfolder, calculates it and saves it in another format beside it.
   * @returns the new files' folder.
   */
  async convert(subfolder: string, format: "xlsx" | "ods" | "pdf", inputFilter?: string): Promise<string> {
    const from = join(this.folder, subfolder);
    const to = join(this.folder, `${subfolder}-${format}`);
    const files = (await readdir(from)).map((file) => join(from, file));
    const url = (path: string): string => pathToFileURL(join(this.folder, path)).href;
    const filter = inputFilter === undefined ? [] : [`--infilter=${inputFilter}`];
    const switches = [`-env:UserInstallation=${url("profile")}`, `-env:BUNDLED_EXTENSIONS=${url("extensions")}`];
    const command = [...switches, "--headless", ...filter, "--convert-to", format, "--outdir", to, ...files];
    await promisify(execFile)("soffice", command, { env: { ...process.env, ...this.#environment() } });
    const made = (await readdir(to)).length;
    if (made !== files.length) throw new Error(`LibreOffice made ${made} of ${files.length} files`);
    return to;
  }

  /** Takes the profile and every file away. */
  async stop(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  #environment(): Record<string, string> {
    const core = [process.execPath, "--import", import.meta.resolve("tsx"), here("coreServer.ts")];
    return {
      FINSAM_CORE: JSON.stringify(core),
      FINSAM_METADATA: here("../../../dist/excel/functions.json"),
      PYTHONDONTWRITEBYTECODE: "1",
    };
  }
}
