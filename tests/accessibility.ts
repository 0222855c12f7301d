import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Axe {
  readonly axe: {
    run(context?: object): Promise<{
      violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[];
    }>;
  };
}

/**
 * What axe finds on the page as it is now.
 * @param parts - selectors of what to look at; all of it if left out.
 */
export async function violations(page: Page, parts?: readonly string[]): Promise<string[]> {
  // Through the debugger: the page's own policy would refuse the script.
  await page.evaluate(AXE);
  const found = await page.evaluate((include) => (window as unknown as Axe).axe.run(include && { include }), parts);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Opens every closed part, so that what is inside is judged too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
