import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft } from "../Draft.ts";

type Build = "result" | "among the income" | "short";

/** Eget kapital over three years: each year opens with what the year before closed with. */
export function equity(draft: Draft, wanted?: Build): void {
  const { random, left } = draft;
  const build = wanted ?? random.pick<Build>(["result", "among the income", "short"]);
  const sheet = draft.begin(
    "Eget kapital",
    random.pick(["Eget kapital", "Treårsplan", `Ekonomisk plan ${draft.year}–${draft.year + 2}`]),
  );
  const columns = [1, 2, 3].map((i) => left + i);
  const look = { decimals: draft.decimals };
  sheet.put(draft.row, left, random.pick(["Post", "År", ""]) || "Post");
  draft.yearHeads(3).forEach((head, i) => {
    sheet.put(draft.row, left + 1 + i, head);
  });
  draft.row += 1;

  const line = (name: string, content: (year: number) => number | string): string[] => {
    sheet.put(draft.row, left, name);
    const cells = columns.map((column, year) => sheet.put(draft.row, column, { content: content(year), ...look }));
    draft.row += 1;
    return cells;
  };
  const blank = () => {
    if (random.chance(0.3)) draft.row += 1;
  };
  const amounts = (low: number, high: number) => {
    const start = draft.amount(low, high);
    return (year: number) => (year === 0 ? start : random.chance(0.4) ? start : draft.amount(low, high));
  };

  // The closing balance stands below; its row is known when the table is done.
  let closing: string[] = [];
  const carry: (() => void)[] = [];
  const openingLine = (name: string): string[] => {
    const start = draft.amount(1500, 5000);
    const cells = line(name, () => start);
    carry.push(() => {
      cells.slice(1).forEach((address, i) => {
        sheet.at(address).content = `=${closing[i]}`;
      });
      draft.perhapsFreeze(sheet, cells.slice(1), 0.4);
    });
    return cells;
  };

  const names = { opening: random.pick(["Ingående eget kapital", "IB eget kapital", "Eget kapital 1 januari"]) };
  const amongIncome = build === "among the income";
  let opening = amongIncome ? [] : openingLine(names.opening);
  blank();
  const incomeTop = draft.row;
  let incomeTotal: string[] | undefined;
  let income: string[];
  if (build === "short") income = line("Intäkter", amounts(7000, 9000));
  else {
    line("Medlemsbidrag", amounts(6000, 8000));
    line(random.pick(["Övriga intäkter", "Statsbidrag", "Ränteintäkter"]), amounts(100, 900));
    if (amongIncome)
      opening = openingLine(random.pick(["Balanserat resultat", "Överskott föregående år", "Ingående eget kapital"]));
    const last = draft.row - 1;
    income = line(
      "Summa intäkter",
      (year) => `=SUM(${cellName(incomeTop, columns[year] as number)}:${cellName(last, columns[year] as number)})`,
    );
    incomeTotal = income;
    const top = incomeTop;
    const cells = income.map((address, year) => ({
      address,
      parts: Array.from({ length: last - top + 1 }, (_, i) => cellName(top + i, columns[year] as number)),
    }));
    draft.perhapsFreeze(sheet, income, 0.3);
    draft.totals.push({ sheet, cells, plainSum: true });
  }
  blank();
  let costs: string[];
  if (build === "short" || random.chance(0.4))
    costs = line(build === "short" ? "Kostnader" : "Summa kostnader", amounts(7000, 9500));
  else {
    const top = draft.row;
    line("Insatser", amounts(5000, 7000));
    line("Administration", amounts(900, 1600));
    line("Utvärdering", amounts(0, 200));
    const last = draft.row - 1;
    costs = line(
      "Summa kostnader",
      (year) => `=SUM(${cellName(top, columns[year] as number)}:${cellName(last, columns[year] as number)})`,
    );
    const cells = costs.map((address, year) => ({
      address,
      parts: Array.from({ length: last - top + 1 }, (_, i) => cellName(top + i, columns[year] as number)),
    }));
    draft.perhapsFreeze(sheet, costs, 0.3);
    draft.totals.push({ sheet, cells, plainSum: true });
  }
  blank();
  const result =
    build === "result"
      ? line(random.pick(["Årets resultat", "Resultat"]), (year) => `=${income[year]}-${costs[year]}`)
      : [];
  closing = line(random.pick(["Utgående eget kapital", "UB eget kapital", "Eget kapital 31 december"]), (year) =>
    build === "result"
      ? `=${opening[year]}+${result[year]}`
      : amongIncome
        ? `=${income[year]}-${costs[year]}`
        : `=${opening[year]}+${income[year]}-${costs[year]}`,
  );
  for (const link of carry) link();
  if (result.length > 0) {
    draft.perhapsFreeze(sheet, result, 0.3);
    draft.differences.push({ sheet, cells: result, followers: closing });
  }
  draft.equities.push({ sheet, opening, incomeTotal: amongIncome ? incomeTotal : undefined, costs, result, closing });
  draft.end(sheet);
}
