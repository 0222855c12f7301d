import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ICONS, iconFile } from "../../manifests/icons.ts";
import { pngSize } from "../../manifests/pngSize.ts";
import { launchChromium } from "../chromium.ts";
import { renderIcons } from "./renderIcons.ts";

const FOLDER = new URL("../../manifests/icons/", import.meta.url);
const committed = (file: string): Buffer => readFileSync(new URL(file, FOLDER));

let browser: Awaited<ReturnType<typeof launchChromium>>;
let rendered: Map<string, Buffer>;
beforeAll(async () => {
  browser = await launchChromium();
  rendered = await renderIcons(browser);
}, 60_000);
afterAll(() => browser.close());

test("the folder holds every icon, its drawing, and nothing else", () => {
  const expected = new Set(ICONS.flatMap((icon) => [iconFile(icon), icon.drawing]));
  expect(readdirSync(FOLDER).sort()).toEqual([...expected].sort());
});

test.each(ICONS)("$name in $size is as large as it is called", (icon) => {
  expect(pngSize(committed(iconFile(icon)))).toEqual({ width: icon.size, height: icon.size });
});

// Another Chromium smooths an edge otherwise; a changed drawing or colour moves the mean by more.
test.each(ICONS)(
  "$name in $size is what the drawing shows (else: tsx tests/manifests/renderIcons.ts)",
  { timeout: 60_000 },
  async (icon) => {
    const file = iconFile(icon);
    const page = await browser.newPage();
    const difference = await page.evaluate(
      async ([one, other]) => {
        const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        };
        const [a, b] = [await pixels(one), await pixels(other)];
        return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 999)), 0) / a.length;
      },
      [committed(file), rendered.get(file) as Buffer].map((bytes) => bytes.toString("base64")) as [string, string],
    );
    await page.close();
    expect(difference).toBeLessThan(1);
  },
);
