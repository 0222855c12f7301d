import type { Finding } from "../Finding.ts";
import type { Reading } from "../Reading.ts";
import type { WrongFigures } from "../WrongFigures.ts";

/**
 * Looks for one kind of fault in a workbook that was read once.
 * @param wrong - what the detectors before have found wrong.
 */
export type Detector = (reading: Reading, wrong: WrongFigures) => readonly Finding[];
