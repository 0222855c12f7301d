import type { Metafile, Plugin } from "esbuild";
import { buildLazyScript } from "../buildLazyScript.ts";
import { EXCHANGE_SCRIPT } from "./EXCHANGE_SCRIPT.ts";

/**
 * Writes exchange.js, fetched when the tool that converts is used.
 * @param folder - where panel.js lies.
 * @param plugins - those of the other bundles.
 */
export function buildExchange(folder: string, plugins: readonly Plugin[]): Promise<Metafile> {
  return buildLazyScript("excel-addin/panel/exchange/exchangeEntry.ts", EXCHANGE_SCRIPT, folder, {
    plugins: [...plugins],
  });
}
