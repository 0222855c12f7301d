import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** On Debian as root, as in a fresh container, the tests bring their own tools. Elsewhere that is the user's to do. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

export function missingPackages(names: readonly string[]): string[] {
  return names.filter((name) => !isInstalled(name));
}

/** Installs what is missing. Two at a time would fight over apt's lock: `npm test` does it before the tests start. */
export function installPackages(names: readonly string[]): void {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
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
