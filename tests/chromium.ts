import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Quiet: nothing that Chromium would fetch or write of its own accord. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium: the one in CHROMIUM_PATH, or the system's. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: installedChromium() ?? installChromium(), args: ARGUMENTS });
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`);
  return named ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
}

/** On Debian as root, as in a fresh container, the tests bring their own browser. Elsewhere that is the user's to do. */
function installChromium(): string {
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    execFileSync("apt-get", ["update"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "inherit" });
    const installed = installedChromium();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium. Install it (Debian and Ubuntu: sudo apt install chromium) or set CHROMIUM_PATH to a Chromium or Chrome that you have.",
  );
}
