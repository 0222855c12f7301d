import { address, type Block, blockAddress, parseAddress, placesOf } from "./address.ts";
import { type FormatName, STYLES, type Style, type StyleName } from "./styles.ts";
import type { Sheet } from "./Workbook.ts";

/** Blocks of cells that look the same, so that a host can be told once for all of them. */
export interface LookBlocks {
  readonly style: StyleName;
  readonly format: FormatName | undefined;
  /** Addresses such as `B7:D9`. */
  readonly blocks: readonly string[];
  /** Whether every block has several columns: only then has it borders inside, between them. */
  readonly isWide: boolean;
  readonly isTall: boolean;
}

/** Every cell of a sheet in exactly one block of one look. */
export function lookBlocks(sheet: Sheet): LookBlocks[] {
  const groups = new Map<string, LookBlocks & { readonly blocks: string[] }>();
  for (const block of blocksOf(sheet)) {
    const cell = sheet.cells.get(address(block.from));
    if (!cell) continue;
    const { style, format } = cell;
    const isWide = block.to.column > block.from.column;
    const isTall = block.to.row > block.from.row;
    const key = [style, format, isWide, isTall].join();
    const group = groups.get(key) ?? { style, format, isWide, isTall, blocks: [] };
    group.blocks.push(blockAddress(block));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Runs of equal cells along the rows, joined with the run above where that is the same. */
function blocksOf(sheet: Sheet): Block[] {
  const look = (row: number, column: number): string | undefined => {
    const cell = sheet.cells.get(address({ row, column }));
    return cell && `${cell.style},${cell.format ?? ""}`;
  };
  const done = new Set<string>();
  const blocks: Block[] = [];
  const cells = [...sheet.cells.keys()].map(parseAddress).sort((a, b) => a.row - b.row || a.column - b.column);
  for (const from of cells) {
    if (done.has(address(from))) continue;
    const wanted = look(from.row, from.column);
    const isSame = (row: number, column: number): boolean =>
      look(row, column) === wanted && !done.has(address({ row, column }));
    const to = { ...from };
    while (isSame(from.row, to.column + 1)) to.column++;
    const rowIsSame = (row: number): boolean => {
      for (let column = from.column; column <= to.column; column++) if (!isSame(row, column)) return false;
      return true;
    };
    const { borders = {} }: Style = STYLES[sheet.cells.get(address(from))?.style ?? "label"];
    // The line between two rows is the lower edge of one and the upper edge of the other.
    if (borders.top === borders.bottom) while (rowIsSame(to.row + 1)) to.row++;
    for (const place of placesOf({ from, to })) done.add(address(place));
    blocks.push({ from, to });
  }
  return blocks;
}
