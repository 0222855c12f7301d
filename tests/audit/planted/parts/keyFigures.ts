import type { Draft } from "../Draft.ts";

/** The year in short, one figure a row: income, the budget for costs, the outcome, the result. */
export function keyFigures(draft: Draft): void {
  const { random, left } = draft;
  const sheet = draft.begin(
    "Året i korthet",
    random.pick(["Ekonomi i korthet", `Bokslut ${draft.year}`, "Ekonomiskt utfall"]),
  );
  const look = { decimals: draft.decimals };
  const line = (name: string, content: number | string): string => {
    sheet.put(draft.row, left, name);
    const address = sheet.put(draft.row, left + 1, { content, ...look });
    draft.row += 1;
    return address;
  };
  const contributions = draft.amount(7000, 9000);
  const income = line("Intäkter", contributions + draft.amount(20, 400));
  if (random.chance(0.4)) line("varav medlemsbidrag", contributions);
  const budget = line(random.pick(["Kostnadsbudget", "Budgeterade kostnader"]), draft.amount(7000, 9000));
  const outcome = line(random.pick(["Utfall", "Utfall kostnader"]), draft.amount(6500, 8800));
  if (random.chance(0.6)) line(random.pick(["Avvikelse mot budget", "Budgetavvikelse"]), `=${budget}-${outcome}`);
  const result = line(random.pick(["Resultat", "Årets resultat"]), `=${income}-${outcome}`);
  draft.perhapsFreeze(sheet, [result], 0.7);
  line("Eget kapital 31 december", draft.amount(1500, 5000));
  draft.keyFigures.push({ sheet, budget, outcome, result });
  draft.end(sheet);
}
