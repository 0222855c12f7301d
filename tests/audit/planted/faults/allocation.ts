import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { calculated } from "../../typed/calculated.ts";
import { cellAt } from "../../typed/cellAt.ts";
import type { Allocation, Draft } from "../Draft.ts";
import { at, type Planted } from "../Planted.ts";
import { roundedTogether, steps } from "../sharing.ts";

/** Changes the grant until the parts, rounded each for itself, miss what they should add up to. */
function untilTheyMiss({ sheet, grant, sum, weights, decimals }: Allocation): boolean {
  const people = weights.map((address) => sheet.at(address).content as number);
  const step = 2 / 10 ** decimals;
  for (let i = 1; i < 400; i += 1) {
    const cell = sheet.at(grant);
    const amount = steps((cell.content as number) + step, decimals);
    cell.content = amount;
    const quarter = sum.includes("/2") ? amount / 2 : amount;
    if (Math.abs(roundedTogether(quarter, people, decimals) - quarter) > 0.5 / 10 ** decimals) {
      // Two rows for the state have the same amount.
      const next = grant.replace(/\d+$/, (row) => String(Number(row) + 1));
      if (!sum.includes("/2")) sheet.at(next).content = amount;
      return true;
    }
  }
  return false;
}

export function partsMiss(draft: Draft): Planted | undefined {
  if (draft.allocations.length === 0) return undefined;
  const allocation = draft.random.pick(draft.allocations);
  if (!untilTheyMiss(allocation)) return undefined;
  const { sheet, parts, total, others } = allocation;
  return {
    code: AuditCode.partsMissTotal,
    what: "parts rounded each for itself that do not add up",
    found: at(sheet, [...parts, total]),
    // 5 § is off by the unit that got lost.
    follows: at(sheet, others),
  };
}

export function remainderForced(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.allocations.length === 0) return undefined;
  const allocation = random.pick(draft.allocations);
  if (!untilTheyMiss(allocation)) return undefined;
  const { sheet, parts, sum } = allocation;
  // The last one, or the one with the most inhabitants.
  const people = allocation.weights.map((address) => sheet.at(address).content as number);
  const i = random.chance(0.6) ? parts.length - 1 : people.indexOf(Math.max(...people));
  const total = sum.includes("/") ? `(${sum})` : sum;
  const runs = [parts.slice(0, i), parts.slice(i + 1)].filter((run) => run.length > 0);
  const taken = `SUM(${runs.map((run) => (run.length > 1 ? `${run[0]}:${run.at(-1)}` : run[0])).join(",")})`;
  sheet.at(parts[i] as string).content = `=${total}-${taken}`;
  return {
    code: AuditCode.remainderForced,
    what: "the remainder of the rounding put on one kommun",
    found: at(sheet, [parts[i]]),
    follows: at(sheet, parts),
  };
}

export function staleLabel(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.labels.length === 0) return undefined;
  const { sheet, cells } = random.pick(draft.labels);
  const [more, less] = draft.some(
    cells.filter((address) => (sheet.at(address).content as number) > 0.03),
    2,
  );
  if (!more || !less) return undefined;
  for (const [address, change] of [
    [more, 0.01],
    [less, -0.01],
  ] as const) {
    const cell = sheet.at(address);
    cell.content = steps((cell.content as number) + change, 2);
  }
  return {
    code: AuditCode.shareLabelStale,
    what: "share labels of an older population",
    found: at(sheet, [more, less]),
    follows: [],
  };
}

export function percentagesMiss(draft: Draft): Planted | undefined {
  const { random } = draft;
  if (draft.percentages.length === 0) return undefined;
  const { sheet, cells, total, step } = random.pick(draft.percentages);
  // A typed 100 under the shares stays as it is; a sum shows what they reach.
  const kept = total !== undefined && sheet.at(total).frozen;
  if (kept) {
    const shown = cellAt(calculated(draft.sheets), { sheet: sheet.name, address: total })?.value;
    sheet.at(total).content = shown as number;
  }
  const cell = sheet.at(random.pick(cells));
  cell.content = steps((cell.content as number) + random.pick([-1, 1, 2]) * step, 2);
  return {
    code: AuditCode.percentagesMiss100,
    what: `shares that do not reach 100${kept ? ", with 100 typed below" : total ? ", summed below" : ""}`,
    found: at(sheet, [...cells, total]),
    follows: [],
  };
}
