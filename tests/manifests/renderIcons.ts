import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { ICONS, iconFile } from "../../manifests/icons.ts";
import { launchChromium } from "../chromium.ts";

const FOLDER = new URL("../../manifests/icons/", import.meta.url);

/** Every icon as PNG, by file name: the same bytes every time in the same Chromium. */
export async function renderIcons(browser: Browser): Promise<Map<string, Buffer>> {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const pictures = new Map<string, Buffer>();
  for (const icon of ICONS) {
    const { size, drawing } = icon;
    const svg = await readFile(new URL(drawing, FOLDER), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    pictures.set(iconFile(icon), await page.screenshot({ omitBackground: true }));
  }
  await page.close();
  return pictures;
}

// After a drawing has changed: tsx tests/manifests/renderIcons.ts, look at the pictures enlarged, commit them.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await launchChromium();
  const pictures = await renderIcons(browser);
  for (const [file, bytes] of pictures) await writeFile(new URL(file, FOLDER), bytes);
  await browser.close();
}
