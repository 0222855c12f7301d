import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { canInstall, installPackages } from "./debianPackages.ts";

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

/** The browser, and a font as wide as Arial: pages are looked at for texts that do not fit. */
const PACKAGES = ["chromium", "fonts-liberation"] as const;

/** Starts Chromium: the one in CHROMIUM_PATH, or the system's. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: ARGUMENTS });
}

/** The path of Chromium, installed on Debian as root; else an error that says how to get it. */
export function ensureChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`);
  if (named) return named;
  if (canInstall()) installPackages(PACKAGES);
  const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium. Install it (Debian and Ubuntu: sudo apt install chromium fonts-liberation) or set CHROMIUM_PATH to a Chromium or Chrome that you have.",
  );
}
