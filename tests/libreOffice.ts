import { canInstall, installPackages, missingPackages } from "./debianPackages.ts";

/** Calc, its Python, Swedish, a font as wide as Calibri, and a reader of the pages that Calc prints. */
const PACKAGES = [
  "libreoffice-calc",
  "libreoffice-l10n-sv",
  "python3-uno",
  "fonts-crosextra-carlito",
  "poppler-utils",
] as const;

/** LibreOffice with what it needs here, installed on Debian as root; else an error that says how to get it. */
export async function ensureLibreOffice(): Promise<void> {
  if (canInstall()) return installPackages(PACKAGES);
  const missing = missingPackages(PACKAGES);
  if (missing.length === 0) return;
  throw new Error(
    `The workbooks are calculated in LibreOffice. Install it (Debian and Ubuntu: sudo apt install --no-install-recommends ${missing.join(" ")}).`,
  );
}
