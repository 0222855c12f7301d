import { lineOf, originalOf, type Report, type Status } from "./Report.ts";

/** A mutant that no test can tell from the code, or that none needs to, and why. */
export interface Survivor {
  readonly file: string;
  readonly mutator: string;
  /** The line on which the mutated text begins. */
  readonly line: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

export type Place = Omit<Survivor, "reason">;

/** Alive: nothing failed. A loop that never ends is dead, as is whatever cannot run. */
const ALIVE: readonly Status[] = ["Survived", "NoCoverage"];

/** Every mutant of a report that is alive, in reading order. */
export const alive = (report: Report): Place[] => placesOf(report, ALIVE);

function placesOf({ files }: Report, statuses: readonly Status[]): Place[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => statuses.includes(status))
      .map((mutant) => ({
        file,
        mutator: mutant.mutatorName,
        line: lineOf(source, mutant),
        original: originalOf(source, mutant),
        replacement: mutant.replacement ?? "",
      })),
  );
}

const keyOf = ({ file, mutator, line, original, replacement }: Place): string =>
  JSON.stringify([file, mutator, line, original, replacement]);

export const toldAs = ({ file, mutator, line, original, replacement }: Place): string =>
  `${file}: ${mutator} in \`${line}\`\n    ${oneLine(original)}\n  → ${oneLine(replacement)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

export interface Judgement {
  /** Alive and not in the list. */
  readonly unexplained: readonly Place[];
  /** In the list and not alive any more; of the files that the report is about. */
  readonly outdated: readonly Survivor[];
}

/** Holds a report against the list. The list can only shrink: what has died must leave it. */
export function judge(report: Report, listed: readonly Survivor[]): Judgement {
  const living = alive(report);
  const count = (places: readonly Place[], key: string): number =>
    places.filter((place) => keyOf(place) === key).length;
  const excess = <P extends Place>(places: readonly P[], others: readonly Place[]): P[] =>
    places.filter((place, i) => count(places.slice(0, i + 1), keyOf(place)) > count(others, keyOf(place)));
  return {
    unexplained: excess(living, listed),
    outdated: excess(
      listed.filter(({ file }) => file in report.files),
      // A slow one may reach the time limit on one machine and not on another: it may stay.
      [...living, ...placesOf(report, ["Timeout"])],
    ),
  };
}
