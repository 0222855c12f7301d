import type { Language } from "../../../core/index.ts";
import { changeOf } from "../../../panel/exchange/ConversionStep.ts";
import type { Plan } from "../../../panel/WorkbookHost.ts";
import { sortedSteps } from "./sortedSteps.ts";

/** What converting would change and what it would leave. Changes nothing. */
export async function planConvert(context: Excel.RequestContext, prefix: string, language: Language): Promise<Plan> {
  const { steps, left } = await sortedSteps(context, prefix, language);
  return { changes: steps.map(changeOf), left, addsSheets: [], cases: 0 };
}
