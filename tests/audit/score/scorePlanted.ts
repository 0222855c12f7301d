import { AuditCode } from "../../../core/audit/AuditCode.ts";
import { audit } from "../../../core/audit/audit.ts";
import type { Finding } from "../../../core/audit/Finding.ts";
import { makeCase, type PlantedCase } from "../planted/makeCase.ts";
import type { At } from "../planted/Planted.ts";
import { alarms, pointsAt } from "./hits.ts";

/** What the audit said of one workbook and its correct twin. */
export interface Verdict {
  readonly made: PlantedCase;
  /** The fault is reported at its cell, as an error or a warning. */
  readonly found: boolean;
  /** … under the code of what was planted. */
  readonly named: boolean;
  /** Reported at its cell, but only as worth knowing. */
  readonly noted: boolean;
  /** Errors and warnings of the faulty workbook about something else. */
  readonly stray: readonly Finding[];
  /** Errors and warnings of the correct twin. */
  readonly falseAlarms: readonly Finding[];
  /** Notes of the correct twin. */
  readonly notes: readonly Finding[];
}

export function verdictOn(seed: number): Verdict {
  const made = makeCase(seed);
  const findings = audit(made.faulty);
  const hits = findings.filter((finding) => pointsAt(finding, places(made.fault.found)));
  const known = places([...made.fault.found, ...made.fault.follows]);
  const ofTwin = audit(made.correct);
  return {
    made,
    found: alarms(hits).length > 0,
    named: alarms(hits).some(({ code }) => code === made.fault.code),
    noted: hits.length > 0 && alarms(hits).length === 0,
    stray: alarms(findings).filter((finding) => !pointsAt(finding, known)),
    falseAlarms: alarms(ofTwin),
    notes: ofTwin.filter(({ level }) => level === "note"),
  };
}

const places = (cells: readonly At[]) => cells.map(({ sheet, address }) => ({ sheet: sheet.name, address }));

export interface Score {
  readonly cases: number;
  readonly found: number;
  readonly named: number;
  readonly noted: number;
  readonly stray: number;
  readonly falseAlarms: number;
  readonly notes: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (of: (verdict: Verdict) => number) => verdicts.reduce((sum, verdict) => sum + of(verdict), 0);
  return {
    cases: verdicts.length,
    found: count(({ found }) => Number(found)),
    named: count(({ named }) => Number(named)),
    noted: count(({ noted }) => Number(noted)),
    stray: count(({ stray }) => stray.length),
    falseAlarms: count(({ falseAlarms }) => falseAlarms.length),
    notes: count(({ notes }) => notes.length),
  };
}

/** A line for each kind of fault, and one for all. */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const codes = [...new Set(verdicts.map(({ made }) => made.fault.code))].sort((a, b) => a - b);
  const row = (name: string, of: readonly Verdict[]) => {
    const { cases, found, named, noted, stray, falseAlarms, notes } = scoreOf(of);
    const said = found + stray;
    const precision = said === 0 ? "–" : (found / said).toFixed(3);
    return [name, cases, found, named, noted, (found / cases).toFixed(3), stray, precision, falseAlarms, notes];
  };
  const rows = [
    ["fault", "cases", "found", "by name", "only noted", "recall", "stray", "precision", "in twins", "notes in twins"],
    ...codes.map((code) =>
      row(
        `${code} ${AuditCode[code]}`,
        verdicts.filter(({ made }) => made.fault.code === code),
      ),
    ),
    row("all", verdicts),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((line) => String(line[i]).length)));
  return rows
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
