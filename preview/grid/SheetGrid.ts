import type { ColumnRegular, HyperFunc, VNode } from "@revolist/revogrid";
import { columnName, type Place } from "../engine/cellName.ts";
import type { Css } from "../workbook/CellLook.ts";
import type { SheetDescription } from "../workbook/SheetDescription.ts";
import type { Selection } from "./Selection.ts";
import type { SheetSize } from "./stepFrom.ts";

/** How a cell is drawn. */
export interface DrawnCell {
  readonly text: string;
  readonly classes: readonly string[];
  /** Empty cells to the right that a text may run out over, or that a merged cell takes. */
  readonly runsOver: number;
  readonly isMerged: boolean;
  readonly title: string;
  /** What a template adds to the classes. */
  readonly css: Css;
}

export const SHEET_SIZE: SheetSize = { rows: 100, columns: 26 };

const COLUMN_WIDTH = 92;
export const ROW_HEIGHT = 26;
/** Beside a cell's text, on both sides together. */
const PADDING = 12;

/** RevoGrid's selection events carry x for the column and y for the row. */
interface GridArea {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The grid on the page: RevoGrid draws, scrolls and selects with the mouse. Keys, typing and the clipboard are ours,
 * because its own editor and arrow keys work a moment later, and what is typed in that moment would be lost.
 */
export class SheetGrid {
  readonly #element: HTMLRevoGridElement;
  readonly #draw: (place: Place) => DrawnCell;
  #widths: readonly number[] = [];
  #active: Place = { row: 0, col: 0 };

  constructor(
    element: HTMLRevoGridElement,
    draw: (place: Place) => DrawnCell,
    onSelect: (selection: Selection) => void,
  ) {
    this.#element = element;
    this.#draw = draw;
    Object.assign(element, {
      readonly: true,
      range: true,
      useClipboard: false,
      filter: false,
      exporting: false,
      canDrag: false,
      canMoveColumns: false,
      resize: true,
      // Texts that run out over their neighbours must be there although their own column has scrolled away.
      disableVirtualX: true,
      rowSize: ROW_HEIGHT,
      rowHeaders: { size: 44, cellProperties: () => ({ role: "rowheader" }) },
    });
    // It calls itself a treegrid; there is no tree here.
    element.addEventListener("aftergridinit", () => element.setAttribute("role", "grid"));
    // Its own handling of keys, which listens on the whole document.
    element.addEventListener("beforekeydown", (event) => event.preventDefault());
    // It would move the focus to the chosen cell a moment later, when the user may be typing elsewhere.
    element.parentElement?.addEventListener("afterfocus", (event) => event.preventDefault(), { capture: true });
    element.addEventListener("afterrender", () => document.activeElement === element && this.focus());
    element.addEventListener("focuscell", ({ detail }) => {
      const { focus, end } = detail as { focus: { x: number; y: number }; end: { x: number; y: number } };
      this.#active = { row: focus.y, col: focus.x };
      this.focus();
      onSelect({ active: this.#active, end: { row: end.y, col: end.x } });
    });
    element.addEventListener("setrange", (event) => {
      // Comes with the corners sorted; the active cell is the one that the selecting began in.
      const { x, y, x1, y1 } = (event as CustomEvent<GridArea>).detail;
      const { row, col } = this.#active;
      onSelect({ active: this.#active, end: { row: row === y ? y1 : y, col: col === x ? x1 : x } });
    });
  }

  /** Shows another sheet. */
  show({ columnWidths, rowHeights = new Map(), name }: SheetDescription): void {
    this.#widths = columnWidths;
    this.#element.columns = Array.from({ length: SHEET_SIZE.columns }, (_, col) => this.#column(col));
    this.#element.source = Array.from({ length: SHEET_SIZE.rows }, () => ({}));
    this.#element.rowDefinitions = [...rowHeights].map(([index, size]) => ({ type: "rgRow", index, size }));
    this.#element.setAttribute("aria-label", name);
  }

  /** Draws all cells anew. */
  async refresh(): Promise<void> {
    await this.#element.refresh("all");
  }

  /** Marks the cells and scrolls the active one into view. */
  async select({ active, end }: Selection): Promise<void> {
    this.#active = active;
    await this.#element.setCellsFocus({ x: active.col, y: active.row }, { x: end.col, y: end.row });
  }

  /** Moves the keyboard to the active cell; to the grid while a cell far away is not drawn yet. */
  focus(): void {
    (this.cellElement(this.#active) ?? this.#element).focus({ preventScroll: true });
  }

  /** The cell's element, if it is drawn at the moment. */
  cellElement({ row, col }: Place): HTMLElement | null {
    return this.#element.querySelector(
      `revogr-data[type="rgRow"][col-type="rgCol"] [data-rgrow="${row}"][data-rgcol="${col}"]`,
    );
  }

  /** The place under a point of the window. */
  placeAt(x: number, y: number): Place | undefined {
    const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('revogr-data[col-type="rgCol"] .rgCell');
    return cell ? { row: Number(cell.dataset.rgrow), col: Number(cell.dataset.rgcol) } : undefined;
  }

  #column(col: number): ColumnRegular {
    return {
      prop: col,
      name: columnName(col),
      size: this.#widths[col] ?? COLUMN_WIDTH,
      cellProperties: ({ rowIndex }) => {
        const { classes, title, css } = this.#draw({ row: rowIndex, col });
        return { class: Object.fromEntries(classes.map((name) => [name, true])), title, style: css };
      },
      cellTemplate: (h: HyperFunc<VNode>, { rowIndex }: { rowIndex: number }) => {
        const { text, runsOver, isMerged, css } = this.#draw({ row: rowIndex, col });
        const width = `${this.#widthOf(col, runsOver) - PADDING}px`;
        const size = isMerged ? { width } : { maxWidth: width };
        // It covers its neighbours' lines, so it brings the cell's own background.
        const style = runsOver > 0 ? { ...size, ...(css.background ? { background: css.background } : {}) } : {};
        return h("span", { class: { text: true, "runs-over": runsOver > 0 }, style }, text);
      },
    };
  }

  #widthOf(col: number, more: number): number {
    return Array.from({ length: more + 1 }, (_, step) => this.#widths[col + step] ?? COLUMN_WIDTH).reduce(
      (sum, width) => sum + width,
    );
  }
}
