import { readFileSync } from "node:fs";
import type { Call } from "../../bundles/hostCall.ts";
import { oracle } from "../../oracle/oracle.ts";
import { allocateplan } from "./allocateplan.ts";
import { andelar } from "./andelar.ts";
import { avrundatabell } from "./avrundatabell.ts";
import { answered, type Expectation, expectationOfVerdict } from "./Expectation.ts";
import { effekt } from "./effekt.ts";
import { finansiering } from "./finansiering.ts";
import { kapitalkontroll } from "./kapitalkontroll.ts";
import { kontrollsumma } from "./kontrollsumma.ts";
import { partskontroll } from "./partskontroll.ts";
import { steg } from "./steg.ts";
import { withFigures } from "./withFigures.ts";

const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const byVerdict = (call: Call): Expectation => expectationOfVerdict(oracle(call));

/** What each function must answer, by the wording of the public interface: exact, and without code from the core. */
const ORACLES: Readonly<Record<string, (call: Call) => Expectation>> = {
  ALLOCATE: byVerdict,
  ALLOCATEPLAN: allocateplan,
  ANDELAR: andelar,
  AVRUNDATABELL: avrundatabell,
  EFFEKT: effekt,
  EGETKAPITAL: byVerdict,
  FINANSIERING: finansiering,
  KAPITALKONTROLL: kapitalkontroll,
  KOMMUNANDEL: byVerdict,
  KONTROLLSUMMA: kontrollsumma,
  PARTSKONTROLL: partskontroll,
  STEG: steg,
  VERSION: () => answered([[version]]),
};

/** Their first parameter is one amount, and their refusals say by how much. */
const WITH_FIGURES = ["ALLOCATE", "FINANSIERING", "KOMMUNANDEL", "STEG"];

export const FUZZED_FUNCTIONS = Object.keys(ORACLES);

export function expectationOf(call: Call): Expectation {
  const judge = ORACLES[call.id];
  if (!judge) throw new Error(`no oracle for ${call.id}: write one in tests/fuzz/oracles`);
  const expectation = judge(call);
  return WITH_FIGURES.includes(call.id) ? { ...expectation, due: withFigures(call, expectation.due) } : expectation;
}
