import type { Place } from "../engine/cellName.ts";
import { type Selection, selectionName } from "./Selection.ts";

/** Where a reference may follow in a formula. */
const BEFORE_REFERENCE = /[=(;+\-*/^&<>\\{:]\s*$/;

/**
 * Pointing at cells instead of typing their names: the reference stands in the formula and changes while one points on,
 * until something is typed after it.
 */
export class Pointing {
  readonly #frame: HTMLElement;
  readonly #cellElement: (place: Place) => HTMLElement | null;
  #pointed: Selection | undefined;
  #start = 0;

  /** @param frame - drawn round the cells that are pointed at. */
  constructor(frame: HTMLElement, cellElement: (place: Place) => HTMLElement | null) {
    this.#frame = frame;
    this.#cellElement = cellElement;
  }

  /** The cell that the next arrow key starts from. */
  get last(): Place | undefined {
    return this.#pointed?.end;
  }

  /** Writes the reference into the field. False where no reference fits. */
  point(field: HTMLInputElement, place: Place, extend: boolean): boolean {
    const caret = field.selectionStart ?? 0;
    if (!this.#pointed) {
      if (!field.value.startsWith("=") || !BEFORE_REFERENCE.test(field.value.slice(0, caret))) return false;
      this.#start = caret;
    }
    this.#pointed = { active: extend ? (this.#pointed?.active ?? place) : place, end: place };
    field.setRangeText(selectionName(this.#pointed), this.#start, caret, "end");
    this.draw();
    return true;
  }

  end(): void {
    this.#pointed = undefined;
    this.#frame.hidden = true;
  }

  /** Draws the frame where its cells are now. */
  draw(): void {
    if (!this.#pointed) return;
    const { active, end } = this.#pointed;
    const one = this.#cellElement(active)?.getBoundingClientRect();
    const other = this.#cellElement(end)?.getBoundingClientRect();
    // Shown first: what is hidden has no origin to measure from. A cell that has scrolled away cannot be framed.
    this.#frame.hidden = !one || !other;
    const origin = this.#frame.offsetParent?.getBoundingClientRect();
    if (!one || !other || !origin) return;
    const left = Math.min(one.left, other.left);
    const top = Math.min(one.top, other.top);
    const { style } = this.#frame;
    style.left = `${left - origin.left}px`;
    style.top = `${top - origin.top}px`;
    style.width = `${Math.max(one.right, other.right) - left}px`;
    style.height = `${Math.max(one.bottom, other.bottom) - top}px`;
  }
}
