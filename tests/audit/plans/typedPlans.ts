import type { AuditWorkbook } from "../../../core/audit/AuditWorkbook.ts";
import { ENGLISH_STYLE, type FormulaStyle, SWEDISH_STYLE } from "../../../core/formula/FormulaStyle.ts";
import { ALV_OCH_KUST_2020, alvOchKust2020 } from "./alvOchKust2020.ts";
import { FAILURES, failuresInAlvOchKust, type ShownFailure } from "./failures.ts";
import { MEDLEMSSAMRAD_2024, medlemssamrad2024 } from "./medlemssamrad2024.ts";
import { NOT_ARITHMETIC, type OtherFlaw } from "./otherFlaws.ts";
import type { PlanWriter } from "./PlanWriter.ts";
import { SJUHARAD_2022, sjuharad2022 } from "./sjuharad2022.ts";
import { SJUHARAD_2025, sjuharad2025 } from "./sjuharad2025.ts";
import { VATTERBYGDEN_2024, vatterbygden2024 } from "./vatterbygden2024.ts";

/** A published document as one person typed it. */
export interface TypedPlan {
  readonly name: string;
  readonly plan: PlanWriter;
  readonly workbook: AuditWorkbook;
  /** The arithmetic failures that its cells show. */
  readonly failures: readonly ShownFailure[];
  /** What else is wrong in print, so that a finding there is no false alarm. */
  readonly flaws: readonly OtherFlaw[];
}

/** The five documents, one of them in each of the four ways in which its faults can have come about. */
export function typedPlans(seed: number): TypedPlan[] {
  const style = seed % 2 === 0 ? ENGLISH_STYLE : SWEDISH_STYLE;
  const whole = ([SJUHARAD_2025, SJUHARAD_2022, VATTERBYGDEN_2024, MEDLEMSSAMRAD_2024] as const).map((document, i) => {
    const write = [sjuharad2025, sjuharad2022, vatterbygden2024, medlemssamrad2024][i] as typeof sjuharad2025;
    return typed(
      document,
      write(seed),
      FAILURES.filter((failure) => failure.document === document),
      style,
    );
  });
  const alvOchKust = (["in two pieces", "typed"] as const).flatMap((wrongSum) =>
    [true, false].map((withIncome) =>
      typed(
        `${ALV_OCH_KUST_2020}, sums ${wrongSum}, ${withIncome ? "with" : "without"} a total of the income`,
        alvOchKust2020(seed, wrongSum, withIncome),
        failuresInAlvOchKust(withIncome),
        style,
      ),
    ),
  );
  return [...whole, ...alvOchKust];
}

function typed(name: string, plan: PlanWriter, failures: readonly ShownFailure[], style: FormulaStyle): TypedPlan {
  const flaws = NOT_ARITHMETIC.filter(({ document }) => document === plan.document);
  return { name, plan, workbook: plan.workbook(style), failures, flaws };
}
