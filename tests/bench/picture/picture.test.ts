import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../chromium.ts";
import { measuredPicture } from "./measuredPicture.ts";
import { CROWDED, EVERYDAY } from "./sampleFigures.ts";

// The picture is drawn from figures that nobody has seen yet: it must hold for whichever come.

const MACHINE = {
  date: "22 november 2026",
  computer: "128 kärnor, Intel(R) Xeon(R) Platinum 8488C CPU @ 2.40GHz, Node 20.20.2",
};
const NARROWEST = 320;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Words {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Every text where it stands in a column of 320 pixels. */
async function textsIn(page: Page): Promise<Words[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("text")].map((element) => {
      const { x, y, width, height } = element.getBBox();
      const { a, e, d, f } = element.getScreenCTM() as DOMMatrix;
      const size = a * Number.parseFloat(getComputedStyle(element).fontSize);
      const words = element.textContent ?? "";
      return { words, left: a * x + e, right: a * (x + width) + e, top: d * y + f, bottom: d * (y + height) + f, size };
    }),
  );
}

async function opened(svg: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: NARROWEST, height: 800 }, colorScheme });
  const page = await context.newPage();
  await page.setContent(`<body style="margin:0">${svg.replace(/width="480" height="\d+"/, 'width="100%"')}</body>`);
  return page;
}

describe.each([
  ["everyday figures", EVERYDAY],
  ["figures that crowd it", CROWDED],
])("with %s, 320 pixels wide", (_, figures) => {
  const svg = measuredPicture(figures, MACHINE);

  test("no text leaves the picture, and none is too small to read", async () => {
    const page = await opened(svg);
    const texts = await textsIn(page);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(({ left, right }) => left < 0 || right > NARROWEST)).toEqual([]);
    const bottom = await page.evaluate(() => document.querySelector("svg")?.getBoundingClientRect().bottom ?? 0);
    expect(texts.filter((one) => one.top < 0 || one.bottom > bottom)).toEqual([]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThan(10.5);
    await page.context().close();
  });

  test("no text lies on another", async () => {
    const page = await opened(svg);
    const texts = await textsIn(page);
    // The box of a text has room for accents and tails above and below its letters.
    const meet = (a: Words, b: Words): boolean =>
      a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
    const overlaps = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => meet(a, b))
        .map((b) => [a.words, b.words]),
    );
    expect(overlaps).toEqual([]);
    await page.context().close();
  });

  test("it stands alone as an image, and tells a screen reader what it shows", async () => {
    const page = await browser.newPage();
    await page.setContent(`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`);
    await page.waitForFunction(() => document.querySelector("img")?.complete);
    expect(await page.evaluate(() => document.querySelector("img")?.naturalWidth)).toBe(480);
    await page.setContent(svg);
    const picture = page.getByRole("img", { name: "Mätt: tid och storlek, 22 november 2026", exact: true });
    expect(await picture.count()).toBe(1);
    const spoken = await picture.locator("desc").textContent();
    for (const { name } of [...figures.allocate.byWeight, ...figures.growth.series, ...figures.bundles.files]) {
      expect(spoken).toContain(name);
    }
    await page.close();
  });
});

describe.each(["light", "dark"] as const)("on %s paper", (scheme) => {
  test("words have 4,5:1 against the paper, marks and lines 3:1", async () => {
    const page = await opened(measuredPicture(EVERYDAY, MACHINE), scheme);
    const ratios = await page.evaluate(() => {
      const luminance = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance(getComputedStyle(document.querySelector(".paper") as Element).fill);
      const contrast = (colour: string): number => {
        const own = luminance(colour);
        return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
      };
      const least = (selector: string, paint: "fill" | "stroke"): number =>
        Math.min(...[...document.querySelectorAll(selector)].map((one) => contrast(getComputedStyle(one)[paint])));
      return {
        paper,
        words: least("text", "fill"),
        marks: Math.min(
          least(".ours:not(.track)", "fill"),
          least(".others", "stroke"),
          least('[class^="series"]', "stroke"),
        ),
      };
    });
    expect(ratios.words).toBeGreaterThanOrEqual(4.5);
    expect(ratios.marks).toBeGreaterThanOrEqual(3);
    expect(ratios.paper > 0.5).toBe(scheme === "light");
    await page.context().close();
  });
});
