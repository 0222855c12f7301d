import { cellName } from "../../typed/TypedSheet.ts";
import type { Draft } from "../Draft.ts";

/** Lists of numbers that are no amounts: accounts, dates, telephone numbers, persons, a population with the county's own figure. */
export function lists(draft: Draft): void {
  const { random, left } = draft;
  const kind = random.pick(["accounts", "people", "participants", "series"] as const);
  if (kind === "accounts") {
    const sheet = draft.begin("Kontoplan", "Kontoplan och kontakter");
    ["Konto", "Benämning", "Ansvar", "Telefon"].forEach((head, i) => {
      sheet.put(draft.row, left + i, head);
    });
    ["Bidrag från stat", "Bidrag från region", "Bidrag från kommuner", "Köpta tjänster", "Summakonto"].forEach(
      (name, i) => {
        draft.row += 1;
        sheet.put(draft.row, left, 3010 + i * 500);
        sheet.put(draft.row, left + 1, name);
        sheet.put(draft.row, left + 2, 100 + i);
        sheet.put(draft.row, left + 3, `0${random.whole(10, 99)}-${random.whole(100, 999)} ${random.whole(10, 99)} 00`);
      },
    );
    draft.row += 1;
    draft.end(sheet);
  } else if (kind === "people") {
    // The county's figure is of all its kommuner, and no sum of those that are listed.
    const sheet = draft.begin("Folkmängd", "Folkmängd den 30 juni");
    ["Kommun", String(draft.year - 2), String(draft.year - 1)].forEach((head, i) => {
      sheet.put(draft.row, left + i, head);
    });
    const start = draft.kommuner.map(() => random.whole(4000, 60000));
    draft.kommuner.forEach((kommun, i) => {
      draft.row += 1;
      sheet.put(draft.row, left, kommun);
      sheet.put(draft.row, left + 1, start[i] as number);
      sheet.put(draft.row, left + 2, (start[i] as number) + random.whole(-90, 90));
    });
    draft.row += 2;
    sheet.put(draft.row, left, "Hela länet");
    sheet.put(draft.row, left + 1, random.whole(250000, 320000));
    sheet.put(draft.row, left + 2, random.whole(250000, 320000));
    draft.row += 1;
    draft.end(sheet);
  } else if (kind === "participants") {
    const sheet = draft.begin("Deltagare", `Deltagare ${draft.year - 1}`);
    ["Insats", "Kvinnor", "Män", "Totalt", "Mål", "Nya"].forEach((head, i) => {
      sheet.put(draft.row, left + i, head);
    });
    const top = draft.row + 1;
    for (const activity of draft.activities) {
      draft.row += 1;
      sheet.put(draft.row, left, activity);
      for (const column of [1, 2, 4, 5]) sheet.put(draft.row, left + column, random.whole(3, 60));
      sheet.put(draft.row, left + 3, `=${cellName(draft.row, left + 1)}+${cellName(draft.row, left + 2)}`);
    }
    draft.row += 1;
    sheet.put(draft.row, left, "Summa");
    for (const column of [1, 2, 3, 4, 5]) {
      sheet.put(
        draft.row,
        left + column,
        `=SUM(${cellName(top, left + column)}:${cellName(draft.row - 1, left + column)})`,
      );
    }
    draft.row += 1;
    draft.end(sheet);
  } else {
    // A long series that nobody adds up, with last year's figures in brackets as text.
    const sheet = draft.begin("Statistik", "Nyckeltal över tid");
    ["År", "Deltagare", "Kostnad per deltagare, kr", "Andel till arbete", "Föregående år"].forEach((head, i) => {
      sheet.put(draft.row, left + i, head);
    });
    for (let year = draft.year - 6; year < draft.year; year += 1) {
      draft.row += 1;
      sheet.put(draft.row, left, year);
      sheet.put(draft.row, left + 1, random.whole(80, 260));
      sheet.put(draft.row, left + 2, random.whole(14000, 31000));
      sheet.put(draft.row, left + 3, { content: random.whole(18, 46) / 100, look: "percent", decimals: 0 });
      sheet.put(draft.row, left + 4, `(${random.whole(80, 260)})`);
    }
    draft.row += 1;
    draft.end(sheet);
  }
}
