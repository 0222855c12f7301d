import type { Score } from "./correctness/score.ts";

/** The bare figures of a run that the picture draws; times in nanoseconds, sizes in bytes. */
export interface Figures {
  readonly allocate: AllocateFigures;
  readonly growth: GrowthFigures;
  readonly table: TableFigures;
  readonly bundles: BundleFigures;
}

export interface Contest {
  readonly name: string;
  readonly ours: boolean;
  /** One per count of weights; undefined for what cannot run here. */
  readonly times: readonly number[] | undefined;
  readonly score: Score;
}

export interface AllocateFigures {
  readonly counts: readonly number[];
  /** By any weights; the first is what the others are measured against. */
  readonly byWeight: readonly Contest[];
  /** By equal weights; likewise. */
  readonly evenly: readonly Contest[];
}

export interface GrowthFigures {
  readonly counts: readonly number[];
  readonly series: readonly {
    readonly name: string;
    /** For a label beside its line. */
    readonly short: string;
    readonly perPart: readonly number[];
  }[];
}

export interface TableFigures {
  readonly tables: readonly {
    readonly rows: number;
    readonly columns: number;
    /** Cells with many decimals, and cells that are all halves: most ties. */
    readonly random: number;
    readonly halves: number;
  }[];
}

export interface BundleFigures {
  readonly files: readonly {
    readonly name: string;
    readonly plain: number;
    readonly gzip: number;
    readonly brotli: number;
    /** Reading the script into a fresh context; undefined where that is no script of its own. */
    readonly load: number | undefined;
  }[];
}
