import { planVerdicts } from "./score/scorePlans.ts";
import { scoreTable, verdictOn } from "./score/scorePlanted.ts";

// `tsx tests/audit/score.ts [number of cases] [first seed]`: how good the audit is, on workbooks that it was not made for.
const count = Number(process.argv[2] ?? process.env.FINSAM_AUDIT_SEEDS ?? 30);
const first = Number(process.argv[3] ?? 0);
const verdicts = Array.from({ length: count }, (_, i) => verdictOn(first + i));
console.log(scoreTable(verdicts));

const plans = [1, 2, 3, 4].flatMap(planVerdicts);
const sum = (of: (one: (typeof plans)[number]) => number) => plans.reduce((all, one) => all + of(one), 0);
console.log(
  `\nThe published plans, four times: ${sum(({ lines }) => lines.length)} failures in their cells, ` +
    `${sum(({ missed }) => missed.length)} missed, ${sum(({ falseAlarms }) => falseAlarms.length)} false alarms, ` +
    `${sum(({ notes }) => notes)} notes.`,
);
