import { HostError, type WorkbookHost } from "../../panel/WorkbookHost.ts";
import {
  PANEL_METHODS,
  type PanelAnswer,
  type PanelHandler,
  type PanelMethod,
  panelHandler,
} from "../host/panelCalls.ts";

/** google.script.run, as far as the panel uses it: it has a function for each top-level function of Code.js. */
export type ScriptRunner = {
  withSuccessHandler(handler: (answer: string) => void): ScriptRunner;
  withFailureHandler(handler: (error: { readonly message?: string }) => void): ScriptRunner;
} & { readonly [H in PanelHandler]: (request: string) => void };

/** The panel's workbook, inside the side panel's page: every question goes to Code.js and comes back as JSON. */
export function googleHost(runner: () => ScriptRunner): WorkbookHost {
  return Object.fromEntries(
    PANEL_METHODS.map((method) => [method, (...given: unknown[]) => ask(runner(), method, given)]),
  ) as unknown as WorkbookHost;
}

function ask(runner: ScriptRunner, method: PanelMethod, given: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const received = (text: string): void => {
      const answer = JSON.parse(text) as PanelAnswer;
      if (answer.ok) resolve(answer.value);
      else reject(new HostError(answer.message));
    };
    // Here Code.js was never reached or never finished: no leave given, signed out, no network, more than six minutes.
    const failed = ({ message }: { readonly message?: string }): void => {
      reject(new HostError(`Google Kalkylark svarade inte. Öppna panelen igen från menyn. ${message ?? ""}`.trim()));
    };
    runner.withSuccessHandler(received).withFailureHandler(failed)[panelHandler(method)](JSON.stringify(given));
  });
}
