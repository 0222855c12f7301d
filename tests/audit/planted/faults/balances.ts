import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { calculated } from "../../typed/calculated.ts";
import { cellAt } from "../../typed/cellAt.ts";
import type { Draft } from "../Draft.ts";
import { at, type Planted } from "../Planted.ts";
import { steps } from "../sharing.ts";

/** An opening balance of an older forecast. */
export function openingStale(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.equities.length === 0) return undefined;
  const { sheet, opening } = random.pick(draft.equities);
  const address = opening[random.whole(1, 2)] as string;
  const right = cellAt(calculated(draft.sheets), { sheet: sheet.name, address })?.value as number;
  const off = random.pick([-1, 1]) * random.whole(5, 600) * (draft.unit === "kr" ? 100 : 1);
  const typed = random.chance(0.5);
  for (const one of opening.slice(1)) sheet.at(one).frozen = typed;
  sheet.at(address).content = steps(right + off, draft.decimals);
  return {
    code: AuditCode.openingNotClosing,
    what: "an opening balance that is not last year's closing one",
    found: at(sheet, [address]),
    follows: [],
  };
}

/** The balance brought forward is among the income, and added once more. */
export function openingTwice(draft: Draft): Planted | undefined {
  const { random } = draft;
  const equities = draft.equities.filter(({ incomeTotal }) => incomeTotal);
  if (equities.length === 0) return undefined;
  const { sheet, opening, incomeTotal = [], costs, closing } = random.pick(equities);
  closing.forEach((address, year) => {
    sheet.at(address).content = `=${opening[year]}+${incomeTotal[year]}-${costs[year]}`;
  });
  return {
    code: AuditCode.openingCountedTwice,
    what: "the opening balance among the income and added once more",
    found: at(sheet, [...closing, ...opening]),
    follows: [],
  };
}

/** What is left of the budget under the name of result. */
export function varianceAsResult(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.keyFigures.length === 0) return undefined;
  const { sheet, budget, outcome, result } = random.pick(draft.keyFigures);
  const cell = sheet.at(result);
  cell.content = `=${budget}-${outcome}`;
  cell.frozen = random.chance(0.6);
  return {
    code: AuditCode.varianceCalledResult,
    what: `budget less outcome called result, ${cell.frozen ? "typed" : "as a formula"}`,
    found: at(sheet, [result]),
    follows: [],
  };
}

/** A region that pays more or less than a quarter. */
export function partsOff(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.parties.length === 0) return undefined;
  const { sheet, region, columns } = random.pick(draft.parties);
  const y = random.whole(0, region.length - 1);
  const workbook = calculated(draft.sheets);
  for (const address of region) sheet.at(address).frozen = true;
  const address = region[y] as string;
  const right = cellAt(workbook, { sheet: sheet.name, address })?.value as number;
  const factor = random.pick([0.9, 0.94, 1.05, 1.12]);
  sheet.at(address).content = steps(Math.round(right * factor), draft.decimals);
  return {
    code: AuditCode.partsOff5,
    what: "a region whose part is no quarter",
    found: at(sheet, columns[y] ?? []),
    follows: [],
  };
}
