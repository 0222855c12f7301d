import type { Locator, Page } from "playwright-core";

/** The card of one tool, by its heading. */
export function tool(page: Page, name: string): Locator {
  return page.locator("section.tool", { has: page.getByRole("heading", { name, exact: true }) });
}

/** Presses a Fluent button: its role is inside the component, so it is found by its words. */
export async function press(place: Locator | Page, words: string): Promise<void> {
  await place.locator("fluent-button", { hasText: words }).first().click();
}

/** Shows what a tool would change and waits for the answer. */
export async function preview(page: Page, name: string): Promise<Locator> {
  await page.locator("#tab-verktyg").click();
  const card = tool(page, name);
  await press(card, "Visa vad som ändras");
  await card.locator(".count").waitFor();
  return card;
}
