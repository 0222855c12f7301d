import { mkdirSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** Takes a picture for a person's eyes, of a whole page or of a part, if wanted: FINSAM_PICTURES=/tmp/pictures. */
export async function picture(place: Page | Locator, name: string): Promise<void> {
  const folder = process.env.FINSAM_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.png`;
  await ("goto" in place ? place.screenshot({ path, fullPage: true }) : place.screenshot({ path }));
}
