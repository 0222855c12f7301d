import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Calc, its Python, Swedish, a font as wide as Calibri, and a reader of the pages that Calc prints. */
const PACKAGES = [
  "libreoffice-calc",
  "libreoffice-l10n-sv",
  "python3-uno",
  "fonts-crosextra-carlito",
  "poppler-utils",
] as const;

/** On Debian as root, as in a fresh container, the tests bring their own LibreOffice. Elsewhere that is the user's to do. */
export async function ensureLibreOffice(): Promise<void> {
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new Error(
      `The workbooks are calculated in LibreOffice. Install it (Debian and Ubuntu: sudo apt install --no-install-recommends ${missing.join(" ")}).`,
    );
  }
  execFileSync("apt-get", ["update"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...missing], { stdio: "inherit" });
}

function isInstalled(name: string): boolean {
  try {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder.
    const status = execFileSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8", stdio: "pipe" });
    return status === "install ok installed";
  } catch {
    return false;
  }
}
