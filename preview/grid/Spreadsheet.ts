import { FormulaHelp } from "../formula/FormulaHelp.ts";
import type { FunctionCatalogue } from "../formula/FunctionCatalogue.ts";
import { CellClipboard } from "./CellClipboard.ts";
import { CellEditor, type Ending } from "./CellEditor.ts";
import { type KeyAction, keyAction } from "./keyAction.ts";
import { nextRegion } from "./nextRegion.ts";
import type { OpenWorkbook } from "./OpenWorkbook.ts";
import { type Selection, selectionName, selectionNamed, single } from "./Selection.ts";
import { SHEET_SIZE, SheetGrid } from "./SheetGrid.ts";
import { SheetTabs } from "./SheetTabs.ts";

/** The parts of the page, by their id. */
export interface PageParts {
  readonly workbooks: HTMLSelectElement;
  readonly frame: HTMLElement;
  readonly grid: HTMLRevoGridElement;
  readonly nameBox: HTMLInputElement;
  readonly bar: HTMLInputElement;
  readonly cellInput: HTMLInputElement;
  readonly pointed: HTMLElement;
  readonly help: HTMLElement;
  readonly message: HTMLElement;
  readonly tabs: HTMLElement;
}

const UNREADABLE =
  "Formeln går inte att läsa. Kontrollera parenteser, citattecken och semikolon, eller tryck Esc för att ångra.";
const UNCALCULABLE = "Kalkylmotorn i förhandsvisningen klarar inte formeln. Cellen är som förut.";
const HINT =
  "Skriv i en cell, eller tryck F2 för att ändra den. F6 går mellan rutnätet, bladflikarna, arbetsboken och formelfältet.";

const ARROWS: Readonly<Record<Exclude<Ending, "stay">, string>> = {
  down: "ArrowDown",
  up: "ArrowUp",
  right: "ArrowRight",
  left: "ArrowLeft",
};

/** The spreadsheet on the page: joins the workbook, the grid, the two fields, the tabs and the keys. */
export class Spreadsheet {
  readonly #page: PageParts;
  readonly #grid: SheetGrid;
  readonly #editor: CellEditor;
  readonly #tabs: SheetTabs;
  #open: OpenWorkbook;
  #clipboard: CellClipboard;

  constructor(page: PageParts, first: OpenWorkbook, catalogue: FunctionCatalogue) {
    this.#page = page;
    this.#open = first;
    this.#clipboard = new CellClipboard(first.cells);
    this.#grid = new SheetGrid(
      page.grid,
      (place) => this.#open.draw(place),
      (selection) => this.#chosen(selection),
    );
    const choose = (sheet: number) => this.#editor.finish() && this.show(sheet);
    this.#tabs = new SheetTabs(page.tabs, choose, () => this.#grid.focus());
    this.#editor = new CellEditor(page.cellInput, page.bar, new FormulaHelp(page.help, catalogue), page.pointed, {
      input: () => this.#open.input,
      accepts: (text) => this.#accepts(text),
      commit: (text, ending) => this.#commit(text, ending),
      cancel: () => this.select(this.#open.selection),
      active: () => this.#open.selection.active,
      cellElement: (place) => this.#grid.cellElement(place),
      step: (from, event) => this.#open.step(from, event.key, event.ctrlKey || event.metaKey),
    });
    this.#listen();
  }

  /** Shows another workbook where it was left. False while something unreadable is being typed. */
  open(workbook: OpenWorkbook): boolean {
    if (!this.#editor.finish()) return false;
    this.#open = workbook;
    this.#clipboard = new CellClipboard(workbook.cells);
    this.#tabs.name(workbook.sheetNames);
    this.show(workbook.sheet);
    return true;
  }

  get opened(): OpenWorkbook {
    return this.#open;
  }

  /** Shows a sheet where it was left. */
  show(sheet: number): void {
    this.#open.sheet = sheet;
    this.#tabs.show(sheet);
    this.#grid.show(this.#open.description);
    document.title = `${this.#open.description.name} – ${this.#open.title} – FINSAM förhandsvisning`;
    this.#chosen(this.#open.selection);
    void this.#grid.select(this.#open.selection);
  }

  /** Chooses cells and moves the keyboard to them. */
  select(selection: Selection): void {
    this.#chosen(selection);
    void this.#grid.select(selection);
    this.#grid.focus();
  }

  #chosen(selection: Selection): void {
    this.#open.selection = selection;
    this.#page.nameBox.value = selectionName(selection);
    if (!this.#editor.isOpen) this.#showActive();
  }

  /** The formula bar and the line under it for the active cell. */
  #showActive(): void {
    const { text, isError } = this.#open.remark ?? { text: HINT, isError: false };
    this.#page.bar.value = this.#open.input;
    this.#say(text, isError);
  }

  #say(text: string, isError: boolean): void {
    // Written only when it changes, or a screen reader would say it again for every cell.
    if (this.#page.message.textContent !== text) this.#page.message.textContent = text;
    this.#page.message.classList.toggle("error", isError);
  }

  #accepts(text: string): boolean {
    const isReadable = this.#open.cells.canRead(text);
    if (!isReadable) this.#say(UNREADABLE, true);
    return isReadable;
  }

  #commit(text: string, ending: Ending): void {
    const { active } = this.#open.selection;
    const isDone = this.#open.type(text);
    if (isDone && ending !== "stay") this.select(single(this.#open.step(active, ARROWS[ending], false) ?? active));
    else if (!isDone) this.select(single(active));
    this.#changed(isDone);
  }

  /** After the workbook has changed, or could not. */
  #changed(isDone: boolean): void {
    void this.#grid.refresh();
    if (isDone) this.#showActive();
    else this.#say(UNCALCULABLE, true);
  }

  #listen(): void {
    const { frame, nameBox } = this.#page;
    // Before RevoGrid's own listeners: while a formula is open, a click points at a cell.
    frame.addEventListener("mousedown", (event) => this.#mouseDown(event), { capture: true });
    frame.addEventListener("mousemove", (event) => this.#mouseMove(event), { capture: true });
    frame.addEventListener("scroll", () => this.#editor.follow(), { capture: true });
    frame.addEventListener("dblclick", () => this.#editor.beginEditing());
    // RevoGrid forgets its selection on a click outside, unless that click is marked as taken care of.
    const keep = (event: MouseEvent) => !frame.contains(event.target as Node) && event.preventDefault();
    document.addEventListener("mouseup", keep, { capture: true });
    document.addEventListener("keydown", (event) => this.#keyDown(event));
    for (const type of ["copy", "cut", "paste"] as const) {
      document.addEventListener(type, (event) => this.#transfer(event));
    }
    nameBox.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      const named = event.key === "Enter" ? selectionNamed(nameBox.value, SHEET_SIZE) : undefined;
      this.select(named ?? this.#open.selection);
      event.preventDefault();
    });
    nameBox.addEventListener("focus", () => nameBox.select());
  }

  #mouseDown(event: MouseEvent): void {
    const place = this.#grid.placeAt(event.clientX, event.clientY);
    if (!this.#editor.isOpen || !place || event.target === this.#page.cellInput) return;
    const isTaken = this.#editor.pointAt(place, event.shiftKey) || !this.#editor.finish();
    if (isTaken) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #mouseMove(event: MouseEvent): void {
    const isPointing = event.buttons === 1 && this.#editor.isPointing;
    const place = isPointing ? this.#grid.placeAt(event.clientX, event.clientY) : undefined;
    if (place) this.#editor.pointAt(place, true);
  }

  /** Whether keys and the clipboard are the grid's: not while something else on the page has the focus. */
  #isInGrid(): boolean {
    const focused = document.activeElement;
    return !this.#editor.isOpen && (focused === document.body || this.#page.grid.contains(focused));
  }

  #keyDown(event: KeyboardEvent): void {
    // A key that finished the typing has been used: by now the focus is in the grid, which must not take it again.
    if (event.defaultPrevented) return;
    if (event.key === "F6") this.#leave(event);
    else if (this.#isInGrid()) {
      const action = keyAction(event);
      if (action && this.#act(action)) event.preventDefault();
    }
  }

  /** Does what a key asks for. False where the browser is to go on with the key. */
  #act(action: KeyAction): boolean {
    if (action.do === "step") return this.#move(action);
    if (action.do === "edit") this.#editor.beginEditing();
    else if (action.do === "clear") this.#changed(this.#open.clear());
    else if (action.do === "selectAll") this.select({ active: { row: 0, col: 0 }, end: this.#open.lastCell });
    else if (action.do === "type") this.#editor.beginTyping();
    else this.#takeBack(action.do);
    // The field has been opened; the browser types the key into it, so that dead keys and å, ä, ö work.
    return action.do !== "type";
  }

  #move({ key, ctrl, extend, mayLeave }: Extract<KeyAction, { do: "step" }>): boolean {
    const { active, end } = this.#open.selection;
    const from = extend ? end : active;
    const to = this.#open.step(from, key, ctrl);
    if (!to || (mayLeave && to.row === from.row && to.col === from.col)) return false;
    this.select(extend ? { active, end: to } : single(to));
    return true;
  }

  #takeBack(step: "undo" | "redo"): void {
    const changed = this.#open.cells[step]()?.[0]?.cell;
    if (!changed) return;
    if (changed.sheet !== this.#open.sheet) this.show(changed.sheet);
    void this.#grid.refresh();
    this.select(single(changed));
  }

  #transfer(event: ClipboardEvent): void {
    if (!this.#isInGrid()) return;
    const { area, sheet } = this.#open;
    if (event.type === "paste") {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      this.#changed(this.#open.enter(this.#clipboard.paste(text, sheet, area)));
    } else {
      event.clipboardData?.setData("text/plain", this.#clipboard.copy(sheet, area));
      if (event.type === "cut") this.#changed(this.#open.clear());
    }
    event.preventDefault();
  }

  /** F6 goes round the page's parts, as in Excel; Shift+F6 the other way. */
  #leave(event: KeyboardEvent): void {
    event.preventDefault();
    if (!this.#editor.finish()) return;
    const { grid, tabs, workbooks, nameBox, bar } = this.#page;
    const regions = [
      { element: grid, focus: () => this.select(this.#open.selection) },
      { element: tabs, focus: () => this.#tabs.focus() },
      { element: workbooks, focus: () => workbooks.focus() },
      { element: nameBox, focus: () => nameBox.focus() },
      { element: bar, focus: () => bar.focus() },
    ];
    nextRegion(regions, event.shiftKey);
  }
}
