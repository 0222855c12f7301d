import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../../manifests/commands.ts";
import { TOOL_PARTS } from "../../../panel/tools/toolParts.ts";
import { tool } from "../panelActions.ts";
import { panelSite } from "../panelSite.ts";
import { BUDGET } from "./budget.ts";
import type { MicrosoftRuntime } from "./MicrosoftRuntime.ts";

const { open } = panelSite();

describe("the ribbon", () => {
  test("opens the panel's address at a tool", async () => {
    const panel = await open(BUDGET, { hash: "#verktyg-reparera" });
    await expect.poll(() => panel.page.evaluate(() => document.activeElement?.textContent)).toBe("Reparera #NAMN?");
    expect(await tool(panel.page, "Reparera #NAMN?").isVisible()).toBe(true);
  });

  test.each(COMMANDS)("$action shows its tool, then the panel, then tells Excel that it is done", async ({
    action,
    hash,
    label,
  }) => {
    const panel = await open(BUDGET);
    const told = await panel.page.evaluate(async (name) => {
      const { Office } = window as unknown as MicrosoftRuntime;
      const order: string[] = [];
      Office.addin.showAsTaskpane = async () => {
        order.push("shown");
      };
      const known = Office.actions._association.mappings;
      const run = known[name] ?? known[name.toUpperCase()];
      if (!run) throw new Error(`no action ${name} among ${Object.keys(known)}`);
      await new Promise<void>((resolve) => {
        run({
          completed: () => {
            order.push("completed");
            resolve();
          },
        });
      });
      return { order, focused: document.activeElement?.textContent };
    }, action);
    expect(told).toEqual({ order: ["shown", "completed"], focused: label.sv });
    expect(`verktyg-${Object.values(TOOL_PARTS).find((part) => hash.endsWith(part))}`).toBe(hash);
  });
});
