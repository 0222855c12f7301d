import { getQuickJS } from "quickjs-emscripten";
import { type Engine, readReport, reportCode } from "./Engine.ts";

/** QuickJS, compiled to WebAssembly: an engine of other authors, without Intl and without a just-in-time compiler. */
export const inQuickJs: Engine = async (script, builtFile, requests) => {
  const quickJs = await getQuickJS();
  const context = quickJs.newContext();
  try {
    const run = (code: string): unknown => {
      const result = context.unwrapResult(context.evalCode(code));
      const value: unknown = context.dump(result);
      result.dispose();
      return value;
    };
    run(script);
    run(builtFile);
    return readReport(run(reportCode(requests)));
  } finally {
    context.dispose();
  }
};
