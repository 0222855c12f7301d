import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft, Total } from "../Draft.ts";
import { OVERHEAD } from "../words.ts";

/** Tertialuppföljning: budget, outcome, what is left, and a forecast, for income and costs. */
export function followUp(draft: Draft): void {
  const { random, left } = draft;
  const sheet = draft.begin("Uppföljning", `Uppföljning tertial ${random.whole(1, 3)} ${draft.year}`);
  const lastYear = random.chance(0.3);
  const percent = random.chance(0.4);
  const heads = [
    "Post",
    ...(lastYear ? [`Utfall ${draft.year - 1}`] : []),
    "Budget",
    random.pick(["Utfall", "Utfall t.o.m. augusti", "Utfall ack."]),
    random.pick(["Avvikelse", "Kvar av budget", "Avvikelse mot budget"]),
    ...(percent ? ["Förbrukat %"] : []),
    "Prognos helår",
  ];
  heads.forEach((head, i) => {
    sheet.put(draft.row, left + i, head);
  });
  draft.row += 1;
  const budget = left + heads.indexOf("Budget");
  const outcome = budget + 1;
  const variance = budget + 2;
  const used = percent ? budget + 3 : 0;
  const amounts = Array.from({ length: heads.length - 1 }, (_, i) => left + 1 + i).filter(
    (column) => column !== variance && column !== used,
  );
  const look = { decimals: draft.decimals };
  const variances: string[] = [];
  const derived = (row: number) => {
    variances.push(
      sheet.put(row, variance, { content: `=${cellName(row, budget)}-${cellName(row, outcome)}`, ...look }),
    );
    if (used) {
      sheet.put(row, used, {
        content: `=${cellName(row, outcome)}/${cellName(row, budget)}`,
        look: "percent",
        decimals: 0,
      });
    }
  };
  const section = (names: readonly string[], sum: string, low: number, high: number): Total[] => {
    const top = draft.row;
    for (const name of names) {
      sheet.put(draft.row, left, name);
      for (const column of amounts) sheet.put(draft.row, column, { content: draft.amount(low, high), ...look });
      derived(draft.row);
      draft.row += 1;
    }
    sheet.put(draft.row, left, sum);
    const row = draft.row;
    const cells = amounts.map((column) => ({
      address: sheet.put(row, column, {
        content: `=SUM(${cellName(top, column)}:${cellName(row - 1, column)})`,
        ...look,
      }),
      parts: names.map((_, i) => cellName(top + i, column)),
    }));
    derived(row);
    draft.perhapsFreeze(
      sheet,
      cells.map(({ address }) => address),
      0.3,
    );
    draft.totals.push({ sheet, cells, plainSum: true });
    draft.row += 1;
    return cells;
  };
  if (random.chance(0.5)) draft.text(sheet, "Intäkter");
  const income = section(
    ["Medlemsbidrag", "Övriga bidrag", "Ränta"].slice(0, random.whole(2, 3)),
    "Summa intäkter",
    2000,
    6000,
  );
  if (random.chance(0.5)) draft.text(sheet, "Kostnader");
  const names = [...draft.activities, ...draft.some(OVERHEAD, random.whole(1, 3))];
  const costs = section(names, "Summa kostnader", 150, 1800);
  sheet.put(draft.row, left, random.pick(["Årets resultat", "Resultat"]));
  const cells = amounts.map((column, i) =>
    sheet.put(draft.row, column, { content: `=${income[i]?.address}-${costs[i]?.address}`, ...look }),
  );
  derived(draft.row);
  draft.perhapsFreeze(sheet, cells, 0.3);
  draft.differences.push({ sheet, cells, followers: [] });
  draft.patterns.push({ sheet, cells: variances });
  draft.row += 1;
  draft.end(sheet);
}
