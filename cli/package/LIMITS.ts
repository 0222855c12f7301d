const MEGABYTE = 1024 * 1024;

/** How large a workbook may be. Far above any budget, far below what would hurt a laptop. */
export interface Limits {
  /** The file on the disk, in bytes. */
  readonly file: number;
  readonly parts: number;
  /** One part unpacked, in bytes. */
  readonly part: number;
  /** All parts read, unpacked, in bytes. */
  readonly total: number;
  /** Unpacked bytes per packed byte that a real part stays below… */
  readonly ratio: number;
  /** …asked only of parts that are larger than this, in bytes: a small one may well be of one repeated cell. */
  readonly ratioFrom: number;
}

export const LIMITS: Limits = {
  file: 100 * MEGABYTE,
  parts: 10_000,
  part: 256 * MEGABYTE,
  total: 512 * MEGABYTE,
  ratio: 200,
  ratioFrom: 4 * MEGABYTE,
};

export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
