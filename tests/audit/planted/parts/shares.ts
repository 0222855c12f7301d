import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft } from "../Draft.ts";

const KINDS = [
  ["Individinriktade insatser", "Strukturövergripande insatser", "Administration"],
  ["Individ", "Struktur", "Adm"],
  ["Insatser för individer", "Kompetensutveckling", "Kansli och styrelse", "Utvärdering"],
] as const;

/** Shares in per cent that reach 100, like 74/10/16, with or without the amounts that they give. */
export function shares(draft: Draft): void {
  const { random, left } = draft;
  const kinds = random.pick(KINDS);
  const sheet = draft.begin("Andelar", random.pick(["Fördelning av budgeten", "Andelar av kostnaderna", "Fördelning"]));
  const fraction = random.chance(0.5);
  const withTotal = random.chance(0.6);
  const withAmounts = random.chance(0.4);
  const look = fraction ? { look: "percent" as const, decimals: 0 } : {};
  let rest = 100;
  const parts = kinds.map((_, i) => {
    const part = i === kinds.length - 1 ? rest : random.whole(4, Math.max(5, rest - 6 * (kinds.length - i)));
    rest -= part;
    return part;
  });
  if (withAmounts) {
    sheet.put(draft.row, left, "Budget totalt");
    sheet.put(draft.row, left + 2, { content: draft.amount(6000, 12000), decimals: draft.decimals });
    draft.row += 2;
  }
  const budget = cellName(draft.row - 2, left + 2).replace(/(\d+)/, "$$$1");
  sheet.put(draft.row, left, "Del av verksamheten");
  sheet.put(draft.row, left + 1, fraction ? "Andel" : "Andel %");
  if (withAmounts) sheet.put(draft.row, left + 2, draft.unit);
  draft.row += 1;
  const top = draft.row;
  const cells = kinds.map((kind, i) => {
    sheet.put(draft.row, left, kind);
    const part = parts[i] as number;
    const address = sheet.put(draft.row, left + 1, { content: fraction ? part / 100 : part, ...look });
    if (withAmounts) {
      const exact = `${budget}*${address}${fraction ? "" : "/100"}`;
      sheet.put(draft.row, left + 2, { content: `=${exact}`, decimals: draft.decimals });
    }
    draft.row += 1;
    return address;
  });
  let total: string | undefined;
  if (withTotal) {
    sheet.put(draft.row, left, "Summa");
    total = sheet.put(draft.row, left + 1, { content: `=SUM(${cells[0]}:${cells.at(-1)})`, ...look });
    draft.perhapsFreeze(sheet, [total], 0.6);
    if (withAmounts) {
      sheet.put(draft.row, left + 2, {
        content: `=SUM(${cellName(top, left + 2)}:${cellName(draft.row - 1, left + 2)})`,
        decimals: draft.decimals,
      });
    }
    draft.row += 1;
  }
  draft.percentages.push({ sheet, cells, total, step: fraction ? 0.01 : 1 });
  draft.end(sheet);
}
