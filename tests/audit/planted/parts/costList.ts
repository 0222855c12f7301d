import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft, Total } from "../Draft.ts";
import { OVERHEAD } from "../words.ts";

/** A budget as a list: income, costs in sections with subtotals, a total of them, and the result. */
export function costList(draft: Draft): void {
  const { random, left } = draft;
  const sheet = draft.begin(
    "Budget",
    random.pick([`Budget ${draft.year}`, "Driftbudget", "Ekonomisk sammanställning"]),
  );
  const years = random.whole(1, 3);
  const account = random.chance(0.3);
  const first = left + 1 + (account ? 1 : 0);
  const columns = Array.from({ length: years }, (_, i) => first + i);
  const look = { decimals: draft.decimals };
  sheet.put(draft.row, left, "Post");
  if (account) sheet.put(draft.row, left + 1, "Konto");
  draft.yearHeads(years).forEach((head, i) => {
    sheet.put(draft.row, first + i, head);
  });
  draft.row += 1;
  let konto = 3000;

  /** Rows of amounts and their sum. A row of "varav" repeats a piece of the row above and belongs to no sum. */
  const section = (names: readonly string[], sum: string, low: number, high: number, withOf: boolean): Total[] => {
    const top = draft.row;
    const parts: number[] = [];
    names.forEach((name, n) => {
      sheet.put(draft.row, left, name);
      konto += random.whole(1, 9) * 10;
      if (account) sheet.put(draft.row, left + 1, konto);
      for (const column of columns) sheet.put(draft.row, column, { content: draft.amount(low, high), ...look });
      parts.push(draft.row);
      draft.row += 1;
      if (withOf && n === 0) {
        sheet.put(draft.row, left, random.pick(["varav löner", "  varav personal", "- varav sociala avgifter"]));
        for (const column of columns)
          sheet.put(draft.row, column, { content: draft.amount(Math.ceil(low / 4), Math.ceil(low / 2)), ...look });
        draft.row += 1;
      }
    });
    const row = draft.row;
    sheet.put(row, left, sum);
    const cells = columns.map((column) => {
      const addresses = parts.map((part) => cellName(part, column));
      const content = withOf
        ? `=${addresses.join("+")}`
        : `=SUM(${cellName(top, column)}:${cellName(row - 1, column)})`;
      return { address: sheet.put(row, column, { content, ...look }), parts: addresses };
    });
    draft.perhapsFreeze(
      sheet,
      cells.map(({ address }) => address),
      0.35,
    );
    draft.totals.push({ sheet, cells, plainSum: !withOf });
    draft.row += 1;
    return cells;
  };

  const income = random.chance(0.5)
    ? section(
        ["Medlemsbidrag", "Statsbidrag", "Övriga intäkter"].slice(0, random.whole(2, 3)),
        "Summa intäkter",
        4000,
        9000,
        false,
      )
    : undefined;
  if (income && random.chance(0.5)) draft.row += 1;
  if (random.chance(0.5)) draft.text(sheet, "Insatser");
  const activities = section(
    draft.activities,
    random.chance(0.5) ? "Summa insatser" : "Delsumma insatser",
    200,
    2500,
    random.chance(0.2),
  );
  if (random.chance(0.6)) draft.text(sheet, "Administration");
  const overhead = section(
    draft.some(OVERHEAD, random.whole(3, 6)),
    "Summa administration",
    20,
    900,
    random.chance(0.2),
  );
  if (random.chance(0.4)) draft.row += 1;
  const row = draft.row;
  sheet.put(row, left, random.pick(["Summa kostnader", "SUMMA KOSTNADER", "Totala kostnader"]));
  const costs = columns.map((column, y) => {
    const parts = [activities[y]?.address as string, overhead[y]?.address as string];
    return { address: sheet.put(row, column, { content: `=${parts.join("+")}`, ...look }), parts };
  });
  draft.perhapsFreeze(
    sheet,
    costs.map(({ address }) => address),
    0.35,
  );
  draft.totals.push({ sheet, cells: costs, plainSum: false });
  draft.row += 1;
  if (income) {
    sheet.put(draft.row, left, random.pick(["Årets resultat", "Resultat", "Över-/underskott", "Överskott"]));
    const cells = columns.map((column, y) =>
      sheet.put(draft.row, column, { content: `=${income[y]?.address}-${costs[y]?.address}`, ...look }),
    );
    draft.perhapsFreeze(sheet, cells);
    draft.differences.push({ sheet, cells, followers: [] });
    draft.row += 1;
  }
  draft.end(sheet);
}
