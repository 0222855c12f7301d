import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft } from "../Draft.ts";

/** Budget per kommun och insats: totals both ways, and sometimes participants, cost per head and shares beside them. */
export function costMatrix(draft: Draft): void {
  const { random, left, kommuner, activities } = draft;
  const sheet = draft.begin("Budget insatser", `Budget ${draft.year} per kommun och insats`);
  const across = random.chance(0.6);
  const rows = across ? kommuner : activities;
  const columns = across ? activities : kommuner;
  const account = random.chance(0.25);
  const heads = random.chance(0.5);
  const share = random.chance(0.4);
  const headRow = draft.row;
  sheet.put(headRow, left, across ? "Kommun" : "Insats");
  let column = left + 1;
  const accountColumn = account ? column++ : 0;
  const peopleColumn = heads ? column++ : 0;
  if (account) sheet.put(headRow, accountColumn, random.pick(["Konto", "Ansvar", "Aktivitet nr"]));
  if (heads) sheet.put(headRow, peopleColumn, "Deltagare");
  const firstColumn = column;
  columns.forEach((name, i) => {
    sheet.put(headRow, firstColumn + i, name);
  });
  const lastColumn = firstColumn + columns.length - 1;
  const sumColumn = lastColumn + 1;
  sheet.put(headRow, sumColumn, random.pick(["Summa", "Totalt"]));
  const perHeadColumn = heads ? sumColumn + 1 : 0;
  if (heads) sheet.put(headRow, perHeadColumn, `${draft.unit} per deltagare`);
  const shareColumn = share ? sumColumn + 1 + (heads ? 1 : 0) : 0;
  if (share) sheet.put(headRow, shareColumn, "Andel");

  const firstRow = headRow + 1 + (random.chance(0.2) ? 1 : 0);
  const lastRow = firstRow + rows.length - 1;
  const totalRow = lastRow + 1 + (random.chance(0.15) ? 1 : 0);
  const look = { decimals: draft.decimals };
  const number = 4000 + random.whole(1, 40) * 10;
  const parts = rows.map((name, r) => {
    const row = firstRow + r;
    sheet.put(row, left, name);
    if (account) sheet.put(row, accountColumn, number + r * 10);
    if (heads) sheet.put(row, peopleColumn, random.whole(4, 120));
    return columns.map((_, c) => {
      // Not every kommun takes part in everything: a blank, or a typed 0.
      if (r > 0 && c > 0 && random.chance(0.12)) {
        return random.chance(0.5)
          ? cellName(row, firstColumn + c)
          : sheet.put(row, firstColumn + c, { content: 0, ...look });
      }
      return sheet.put(row, firstColumn + c, { content: draft.amount(40, 900), ...look });
    });
  });
  const rowTotals = rows.map((_, r) =>
    sheet.put(firstRow + r, sumColumn, {
      content: `=SUM(${cellName(firstRow + r, firstColumn)}:${cellName(firstRow + r, lastColumn)})`,
      ...look,
    }),
  );
  sheet.put(totalRow, left, random.pick(["Summa", "Totalt", "SUMMA KOSTNADER"]));
  const below = (at: number) => ({
    address: sheet.put(totalRow, at, { content: `=SUM(${cellName(firstRow, at)}:${cellName(lastRow, at)})`, ...look }),
    parts: rows.map((_, r) => cellName(firstRow + r, at)),
  });
  const columnTotals = columns.map((_, c) => below(firstColumn + c));
  const grand = below(sumColumn);
  const people = heads ? [below(peopleColumn)] : [];

  if (heads) {
    const guarded = random.chance(0.3);
    const cells = [...rows.map((_, r) => firstRow + r), totalRow].map((row) => {
      const divided = `${cellName(row, sumColumn)}/${cellName(row, peopleColumn)}`;
      const content = guarded ? `=IF(${cellName(row, peopleColumn)}=0,"-",${divided})` : `=${divided}`;
      return sheet.put(row, perHeadColumn, { content, decimals: 1 });
    });
    draft.patterns.push({ sheet, cells: cells.slice(0, -1) });
  }
  if (share) {
    const whole = cellName(totalRow, sumColumn).replace(/(\d+)/, "$$$1");
    const cells = rows.map((_, r) =>
      sheet.put(firstRow + r, shareColumn, {
        content: `=${cellName(firstRow + r, sumColumn)}/${whole}`,
        look: "percent",
        decimals: 1,
      }),
    );
    sheet.put(totalRow, shareColumn, { content: `=SUM(${cells[0]}:${cells.at(-1)})`, look: "percent", decimals: 0 });
    draft.patterns.push({ sheet, cells });
  }
  draft.perhapsFreeze(sheet, rowTotals, 0.3);
  draft.perhapsFreeze(
    sheet,
    [...columnTotals, grand, ...people].map(({ address }) => address),
    0.3,
  );
  draft.totals.push(
    {
      sheet,
      cells: rowTotals.map((address, r) => ({ address, parts: parts[r] as string[] })),
      plainSum: true,
      grand: grand.address,
      sideways: true,
    },
    { sheet, cells: [...columnTotals, grand], plainSum: true, grand: grand.address },
  );
  draft.matrices.push({ sheet, parts, rowTotals, grand: grand.address });
  draft.row = totalRow + 1;
  draft.end(sheet);
}
