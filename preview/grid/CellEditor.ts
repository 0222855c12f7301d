import type { Place } from "../engine/cellName.ts";
import type { FormulaHelp } from "../formula/FormulaHelp.ts";
import { Pointing } from "./Pointing.ts";

/** Where the typing ends: the keys that finish it say where to go next. */
export type Ending = "down" | "up" | "right" | "left" | "stay";

export interface EditorHost {
  /** The text of the active cell as typed. */
  input(): string;
  /** Whether the formula can be read; if not, the host says so and the editor stays open. */
  accepts(text: string): boolean;
  commit(text: string, ending: Ending): void;
  cancel(): void;
  /** The active cell, to begin pointing from, and its drawn element. */
  active(): Place;
  cellElement(place: Place): HTMLElement | null;
  /** The place that an arrow key leads to. */
  step(from: Place, event: KeyboardEvent): Place | undefined;
}

const ARROWS: Readonly<Record<string, Ending>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * Typing into a cell, in the cell itself or in the formula bar; each shows what is typed in the other.
 * As in Excel there are two ways: begun by typing, the arrow keys leave the cell or point at others; begun by F2, a
 * double click or in the formula bar, they move the caret.
 */
export class CellEditor {
  readonly #cellInput: HTMLInputElement;
  readonly #bar: HTMLInputElement;
  readonly #help: FormulaHelp;
  readonly #host: EditorHost;
  readonly #pointing: Pointing;
  #field: HTMLInputElement | undefined;
  #arrowsLeave = false;

  constructor(
    cellInput: HTMLInputElement,
    bar: HTMLInputElement,
    help: FormulaHelp,
    frame: HTMLElement,
    host: EditorHost,
  ) {
    this.#cellInput = cellInput;
    this.#bar = bar;
    this.#help = help;
    this.#host = host;
    this.#pointing = new Pointing(frame, (place) => host.cellElement(place));
    for (const field of [cellInput, bar]) {
      field.addEventListener("input", () => this.#typed(field));
      field.addEventListener("keydown", (event) => this.#keyDown(event, field));
      field.addEventListener("click", () => this.#help.update(field, false));
      field.addEventListener("blur", () => this.#left(field));
    }
    bar.addEventListener("focus", () => (this.#field ? this.#moveTo(bar) : this.#begin(bar, host.input(), false)));
    cellInput.addEventListener("focus", () => this.#field && this.#moveTo(cellInput));
  }

  get isOpen(): boolean {
    return this.#field !== undefined;
  }

  /** Whether the formula's last reference is being pointed at. */
  get isPointing(): boolean {
    return this.#pointing.last !== undefined;
  }

  /** Opens the cell with an empty field: the key that began it is then typed into it by the browser itself. */
  beginTyping(): void {
    this.#begin(this.#cellInput, "", true);
  }

  /** Opens the cell with what stands in it. */
  beginEditing(): void {
    this.#begin(this.#cellInput, this.#host.input(), false);
  }

  /** Finishes what is open, as when the user clicks elsewhere. False when the formula cannot be read. */
  finish(ending: Ending = "stay"): boolean {
    const field = this.#field;
    if (!field) return true;
    if (!this.#host.accepts(field.value)) {
      field.focus();
      return false;
    }
    const text = field.value;
    this.#close();
    this.#host.commit(text, ending);
    return true;
  }

  cancel(): void {
    if (!this.#field) return;
    this.#close();
    this.#host.cancel();
  }

  /** Keeps the field over its cell when the cells scroll. */
  follow(): void {
    if (!this.#field) return;
    this.#showInCell();
    this.#pointing.draw();
  }

  /** Puts a cell that was pointed at into the formula. False when no reference fits where the caret stands. */
  pointAt(place: Place, extend: boolean): boolean {
    const field = this.#field;
    if (!field || !this.#pointing.point(field, place, extend)) return false;
    field.focus();
    this.#mirror(field);
    this.#help.update(field, true);
    return true;
  }

  #begin(field: HTMLInputElement, text: string, arrowsLeave: boolean): void {
    if (this.#field) return;
    this.#field = field;
    this.#arrowsLeave = arrowsLeave;
    field.value = text;
    this.#mirror(field);
    this.#showInCell();
    if (field === this.#cellInput) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(text.length, text.length);
    }
    this.#help.update(field, true);
  }

  #close(): void {
    const field = this.#field as HTMLInputElement;
    this.#field = undefined;
    this.#pointing.end();
    this.#help.hide(field);
    this.#cellInput.hidden = true;
  }

  #typed(field: HTMLInputElement): void {
    if (!this.#field) this.#begin(field, field.value, false);
    this.#pointing.end();
    this.#mirror(field);
    this.#help.update(field, true);
  }

  #mirror(field: HTMLInputElement): void {
    const other = field === this.#bar ? this.#cellInput : this.#bar;
    other.value = field.value;
    this.#cellInput.style.setProperty("--typed", `${field.value.length + 3}ch`);
  }

  #showInCell(): void {
    // Shown first: what is hidden has no frame to measure from.
    this.#cellInput.hidden = false;
    const cell = this.#host.cellElement(this.#host.active())?.getBoundingClientRect();
    const frame = this.#cellInput.offsetParent?.getBoundingClientRect();
    if (!cell || !frame) return;
    const { style } = this.#cellInput;
    style.left = `${cell.left - frame.left}px`;
    style.top = `${cell.top - frame.top}px`;
    style.minWidth = `${cell.width}px`;
    style.height = `${cell.height}px`;
    style.maxWidth = `${Math.max(cell.width, frame.right - cell.left)}px`;
  }

  /** The typing goes on in the other of the two fields. */
  #moveTo(field: HTMLInputElement): void {
    if (this.#field === field) return;
    this.#field = field;
    this.#arrowsLeave = false;
  }

  /** Going elsewhere on the page finishes the typing; going to another window does not. */
  #left(field: HTMLInputElement): void {
    setTimeout(() => {
      const isBetweenTheTwo = document.activeElement === this.#bar || document.activeElement === this.#cellInput;
      if (this.#field === field && document.hasFocus() && !isBetweenTheTwo) this.finish();
    });
  }

  #keyDown(event: KeyboardEvent, field: HTMLInputElement): void {
    if (event.isComposing || this.#help.takeKey(event, field)) return;
    const arrow = ARROWS[event.key];
    if (event.key === "Escape") this.cancel();
    else if (event.key === "Enter") this.finish(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") this.finish(event.shiftKey ? "left" : "right");
    else if (event.key === "F2") this.#arrowsLeave = !this.#arrowsLeave;
    else if (arrow && this.#arrowsLeave) this.#arrow(event, field, arrow);
    else {
      // The caret has moved once the key is done.
      queueMicrotask(() => requestAnimationFrame(() => this.#field === field && this.#help.update(field, false)));
      return;
    }
    event.preventDefault();
  }

  #arrow(event: KeyboardEvent, field: HTMLInputElement, arrow: Ending): void {
    const from = this.#pointing.last ?? this.#host.active();
    const to = this.#host.step(from, event);
    if (to && this.pointAt(to, event.shiftKey)) return;
    if (!field.value.startsWith("=")) this.finish(arrow);
  }
}
