import { HOST_TEXT } from "../hostText.ts";
import { userLanguage } from "../userLanguage.ts";
import { HostFailure } from "./HostFailure.ts";
import { PANEL_METHODS, type PanelAnswer, type PanelHandler, type PanelMethod, panelHandler } from "./panelCalls.ts";
import { SHEETS_HOST } from "./sheetsHost.ts";

/** The functions that the side panel calls: JSON of the arguments in, JSON of a {@link PanelAnswer} out. */
export const PANEL_SERVER = Object.fromEntries(
  PANEL_METHODS.map((method) => [panelHandler(method), (request: string) => JSON.stringify(answer(method, request))]),
) as { readonly [H in PanelHandler]: (request: string) => string };

function answer(method: PanelMethod, request: string): PanelAnswer {
  try {
    const ask = SHEETS_HOST[method] as (...given: unknown[]) => unknown;
    return { ok: true, value: ask(...(JSON.parse(request) as unknown[])) ?? null };
  } catch (error) {
    if (error instanceof HostFailure) return { ok: false, message: error.message };
    return { ok: false, message: HOST_TEXT.unexpected[userLanguage()] + messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}
