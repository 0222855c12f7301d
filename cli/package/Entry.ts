/** One part as it lies in the zip: still packed, with what its directory says of it. */
export interface Entry {
  /** `xl/workbook.xml`, with `/`, never absolute. */
  readonly path: string;
  /** The path's bytes as they stood, and whether they are UTF-8 by the flag. */
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  /** 0: stored. 8: deflated. Others are refused when the part is read. */
  readonly method: number;
  /** MS-DOS time and date, as they stood. */
  readonly time: number;
  readonly date: number;
  readonly madeBy: number;
  readonly attributes: number;
  readonly crc: number;
  /** As the directory says; nothing trusts it. */
  readonly size: number;
  readonly packed: Uint8Array;
}
