import { CHECK_WIDTHS, type CheckLine, checkLines } from "../workbook/checkLines.ts";
import { checkWorkbook } from "../workbook/checkWorkbook.ts";
import { deviates } from "../workbook/conditions.ts";
import { SheetDraft } from "../workbook/SheetDraft.ts";
import type { Sheet, Workbook } from "../workbook/Workbook.ts";

interface PartyCheck {
  readonly year: string;
  /** Ranges: the state, the region, the municipalities. */
  readonly shares: readonly [state: string, region: string, municipalities: string];
}

/** A published plan, rebuilt. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  /** The document's name, as it names itself. */
  readonly document: string;
  readonly unit: string;
  /** How the municipalities' shares are calculated, and what else a reader must know. */
  readonly notes: readonly string[];
  /** What does not agree but is no failure of arithmetic: stale labels, a text beside a table. Stated, not flagged. */
  readonly observations: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly checks: readonly CheckLine[];
  readonly parties: readonly PartyCheck[];
}

const PASSED = "Stämmer";
const FAILED = "Räknefel";

const HEADING = 7;

/** With more checks than this, the parties' shares are printed on a page of their own. */
const CHECKS_BESIDE_PARTIES = 24;

export function planWorkbook(plan: Plan): Workbook {
  return checkWorkbook({
    id: plan.id,
    title: plan.title,
    summary: `Publicerade och beräknade belopp sida vid sida: ${plan.document}.`,
    sheets: [aboutSheet(plan), ...plan.sheets, checksSheet(plan)],
    names: {},
  });
}

function aboutSheet(plan: Plan): Sheet {
  const sheet = new SheetDraft("Om planen", [4, 120]);
  sheet.value("A1", plan.title, "title");
  sheet.value("A2", `Källa: ${plan.document}. Belopp i ${plan.unit}.`, "subtitle");
  const blocks = [
    {
      title: "Så läser du arbetsboken",
      lines: [
        "Tabellerna är planens egna. Grå siffror är publicerade, svarta är beräknade ur tabellens rader. Ett beräknat belopp som inte är det publicerade är rött.",
        "Bladet Kontroller räknar om varje summa, överföring och fördelning. En röd rad är ett räknefel i den publicerade planen.",
        ...plan.notes,
      ],
    },
    ...(plan.observations.length > 0 ? [{ title: "Iakttagelser som inte är räknefel", lines: plan.observations }] : []),
  ];
  let row = 4;
  for (const { title, lines } of blocks) {
    sheet.value(`A${row}`, title, "section");
    sheet.look(`B${row}`, "section");
    lines.forEach((line, i) => {
      sheet.value(`A${row + 1 + i}`, "•", "bullet");
      sheet.value(`B${row + 1 + i}`, line, "text");
    });
    row += lines.length + 2;
  }
  return sheet.finish(3);
}

function checksSheet({ document, checks, parties }: Plan): Sheet {
  const sheet = new SheetDraft("Kontroller", CHECK_WIDTHS);
  const states = `E${HEADING + 1}:E${HEADING + checks.length}`;
  sheet.value("A1", "Kontroller", "title");
  sheet.value("A2", document, "subtitle");
  const count = `COUNTIF(${states},"${FAILED}")`;
  sheet.formula("A4", `=${count}&" räknefel i ${checks.length} kontroller"`, "verdict");
  sheet.highlight("A4", `${count}=0`, "good");
  sheet.highlight("A4", `${count}>0`, "bad");
  sheet.value("A6", "Summor, överföringar och fördelningar", "section");
  sheet.look("B6:E6", "section");
  const words = { parts: "Beräknat", stated: "Publicerat", passed: PASSED, failed: FAILED };
  checkLines(sheet, HEADING, checks, words);
  if (parties.length > 0) {
    if (checks.length > CHECKS_BESIDE_PARTIES) sheet.breakAfter(HEADING + checks.length + 1);
    partyChecks(sheet, HEADING + checks.length + 2, parties);
  }
  return sheet.finish(3);
}

function partyChecks(sheet: SheetDraft, title: number, parties: readonly PartyCheck[]): void {
  sheet.value(
    `A${title}`,
    "Parternas andelar mot 5 § finsamlagen (staten hälften, regionen och kommunerna en fjärdedel var)",
    "section",
  );
  sheet.look(`B${title}:E${title}`, "section");
  parties.forEach(({ year, shares }, i) => {
    sheet.value(`A${title + 1 + i}`, year);
    sheet.formula(`B${title + 1 + i}`, `=FINSAM.PARTSKONTROLL(${shares.join(",")})`, "words");
  });
  sheet.highlight(`B${title + 1}:E${title + parties.length}`, deviates(`$B${title + 1}`), "warning");
  sheet.paragraph(
    `A${title + parties.length + 2}:E${title + parties.length + 2}`,
    "Parterna får komma överens om andra andelar än lagens. En avvikelse är därför en upplysning och inget räknefel.",
    "small",
  );
}
