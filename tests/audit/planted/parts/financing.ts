import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft } from "../Draft.ts";
import { labelsOf, roundedTogether, sharedOut, steps } from "../sharing.ts";
import { REGIONS } from "../words.ts";

type Style = "typed" | "round" | "plain";

/** Finansieringsplan: the state, the region and the kommuner, whose quarter is shared out by population. */
export function financing(draft: Draft, wanted: { readonly style?: Style; readonly labels?: boolean } = {}): void {
  const { random, decimals, left, kommuner } = draft;
  const style = wanted.style ?? random.pick<Style>(["typed", "typed", "round", "plain"]);
  const years = random.whole(1, 3);
  const withPopulation = style !== "typed" || random.chance(0.3);
  const tried = (): { people: number[]; quarters: number[]; labels: number[] | undefined } => {
    const people = kommuner.map(() => random.whole(3000, random.pick([12000, 30000, 70000])));
    const quarters = quartersThatFit(draft, years, people, style);
    const columns = quarters.map((quarter) => sharedOut(quarter, people, decimals));
    return { people, quarters, labels: style === "typed" ? labelsOf(people, columns) : undefined };
  };
  let { people, quarters, labels } = tried();
  while (wanted.labels && !labels) ({ people, quarters, labels } = tried());
  const withLabels = labels !== undefined;
  const labelLook = random.chance(0.5) ? { look: "percent" as const, decimals: 0 } : { decimals: 2 };

  const sheet = draft.begin(
    "Finansieringsplan",
    random.pick(["Finansieringsplan", "Medlemmarnas bidrag", "Finansiering"]),
  );
  const heads = [
    "Part",
    ...(withPopulation ? ["Folkmängd"] : []),
    ...(withLabels ? ["Andel"] : []),
    ...draft.yearHeads(years),
  ];
  heads.forEach((head, i) => {
    sheet.put(draft.row, left + i, head);
  });
  const top = draft.row;
  const first = left + heads.length - years;
  const columns = Array.from({ length: years }, (_, i) => first + i);
  const look = { decimals };

  const twoStates = random.chance(0.4);
  const states = twoStates
    ? ["Försäkringskassan", "Arbetsförmedlingen"]
    : [random.pick(["Staten", "Försäkringskassan", "Staten genom Försäkringskassan"])];
  draft.row += 1;
  const grantRow = draft.row;
  for (const state of states) {
    sheet.put(draft.row, left, state);
    columns.forEach((column, i) => {
      const quarter = quarters[i] as number;
      sheet.put(draft.row, column, { content: steps(twoStates ? quarter : quarter * 2, decimals), ...look });
    });
    draft.row += 1;
  }
  const regionRow = draft.row;
  sheet.put(regionRow, left, random.pick(REGIONS));
  const quarterOf = (column: number) => (twoStates ? cellName(grantRow, column) : `${cellName(grantRow, column)}/2`);
  for (const column of columns) sheet.put(regionRow, column, { content: `=${quarterOf(column)}`, ...look });
  draft.perhapsFreeze(
    sheet,
    columns.map((column) => cellName(regionRow, column)),
    0.6,
  );
  draft.row += 1;
  if (random.chance(0.3)) draft.text(sheet, "Kommuner");
  const firstKommun = draft.row;
  const lastKommun = firstKommun + kommuner.length - 1;
  const peopleColumn = left + 1;
  const weights = kommuner.map((_, i) => cellName(firstKommun + i, peopleColumn));
  kommuner.forEach((kommun, i) => {
    const row = firstKommun + i;
    sheet.put(row, left, random.chance(0.15) ? `${kommun} kommun` : kommun);
    if (withPopulation) sheet.put(row, peopleColumn, people[i] as number);
    if (labels) sheet.put(row, first - 1, { content: labels[i] as number, ...labelLook });
    columns.forEach((column, y) => {
      const whole = `$${weights[0]}:$${weights.at(-1)}`.replace(/(\d+)/g, "$$$1");
      const exact = `${quarterOf(column)}*$${weights[i]}/SUM(${whole})`;
      const part =
        style === "typed"
          ? (sharedOut(quarters[y] as number, people, decimals)[i] as number)
          : style === "round"
            ? `=ROUND(${exact},${decimals})`
            : `=${exact}`;
      sheet.put(row, column, { content: part, ...look });
    });
  });
  draft.row = lastKommun + 1;

  const subtotal = random.chance(0.4);
  if (subtotal) {
    const row = draft.row;
    sheet.put(row, left, "Summa kommuner");
    const cells = columns.map((column) => {
      const parts = kommuner.map((_, i) => cellName(firstKommun + i, column));
      return { address: sheet.put(row, column, { content: `=SUM(${parts[0]}:${parts.at(-1)})`, ...look }), parts };
    });
    draft.perhapsFreeze(
      sheet,
      cells.map(({ address }) => address),
    );
    draft.totals.push({ sheet, cells, plainSum: true });
    draft.row += 1;
  }
  const totalRow = draft.row;
  sheet.put(totalRow, left, random.pick(["Summa", "Totalt", "Summa medlemmar", "Summa intäkter", "SUMMA"]));
  const cells = columns.map((column) => {
    const above = Array.from({ length: totalRow - grantRow - (subtotal ? 1 : 0) }, (_, i) =>
      cellName(grantRow + i, column),
    ).filter((address) => sheet.cells.has(address));
    const parties = above.slice(0, states.length + 1);
    const content = subtotal
      ? `=SUM(${parties[0]}:${parties.at(-1)})+${cellName(totalRow - 1, column)}`
      : `=SUM(${above[0]}:${above.at(-1)})`;
    return {
      address: sheet.put(totalRow, column, { content, ...look }),
      parts: subtotal ? [...parties, cellName(totalRow - 1, column)] : above,
    };
  });
  // The exact parts that are only shown in whole units must not be typed: their sum is.
  draft.perhapsFreeze(
    sheet,
    cells.map(({ address }) => address),
  );
  draft.totals.push({ sheet, cells, plainSum: !subtotal });
  draft.row += 1;
  draft.end(sheet);

  const inColumn = (column: number) =>
    Array.from({ length: totalRow - top + 1 }, (_, i) => cellName(top + i, column)).filter((address) =>
      sheet.cells.has(address),
    );
  draft.parties.push({
    sheet,
    grants: columns.flatMap((column) => states.map((_, i) => cellName(grantRow + i, column))),
    region: columns.map((column) => cellName(regionRow, column)),
    columns: columns.map(inColumn),
  });
  if (labels) draft.labels.push({ sheet, cells: labels.map((_, i) => cellName(firstKommun + i, first - 1)) });
  if (style === "round") {
    draft.allocations.push(
      ...columns.map((column) => ({
        sheet,
        grant: cellName(grantRow, column),
        sum: quarterOf(column),
        weights,
        parts: kommuner.map((_, i) => cellName(firstKommun + i, column)),
        decimals,
        total: cellName(totalRow, column),
        others: inColumn(column),
      })),
    );
  }
}

/** A quarter for each year, in whole steps, such that what is rounded or labelled comes out right. */
function quartersThatFit(draft: Draft, years: number, people: readonly number[], style: Style): number[] {
  const start = draft.amount(1200, 6000);
  const growth = draft.random.pick([0, 0.02, 0.05]);
  const step = draft.unit === "kr" ? 100 : 1 / 10 ** draft.decimals;
  return Array.from({ length: years }, (_, year) => {
    let quarter = steps(Math.round((start * (1 + growth) ** year) / step) * step, draft.decimals);
    for (let i = 0; style === "round" && roundedTogether(quarter, people, draft.decimals) !== quarter; i += 1) {
      if (i > 500) throw new Error("no amount whose rounded parts add up");
      quarter = steps(quarter + step, draft.decimals);
    }
    return quarter;
  });
}
