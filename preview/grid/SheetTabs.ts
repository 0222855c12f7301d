/** The sheets' tabs: a tab list of the usual kind, where the arrow keys choose. */
export class SheetTabs {
  readonly #list: HTMLElement;
  readonly #onChoose: (sheet: number) => void;
  readonly #onClick: () => void;
  #tabs: readonly HTMLButtonElement[] = [];

  /** @param onClick - after a click, which leads on to the cells; the arrow keys stay among the tabs. */
  constructor(list: HTMLElement, onChoose: (sheet: number) => void, onClick: () => void) {
    this.#list = list;
    this.#onChoose = onChoose;
    this.#onClick = onClick;
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const from = this.#tabs.indexOf(document.activeElement as HTMLButtonElement);
      if (step === undefined || from < 0) return;
      const to = (from + step + this.#tabs.length) % this.#tabs.length;
      onChoose(to);
      this.#tabs[to]?.focus();
      event.preventDefault();
    });
  }

  /** The tabs of another workbook. */
  name(names: readonly string[]): void {
    this.#tabs = names.map((name, index) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.role = "tab";
      tab.textContent = name;
      tab.setAttribute("aria-controls", "sheet");
      tab.addEventListener("click", () => {
        this.#onChoose(index);
        this.#onClick();
      });
      return tab;
    });
    this.#list.replaceChildren(...this.#tabs);
  }

  show(sheet: number): void {
    this.#tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === sheet));
      tab.tabIndex = index === sheet ? 0 : -1;
    });
    this.#tabs[sheet]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  focus(): void {
    this.#tabs.find((tab) => tab.tabIndex === 0)?.focus();
  }
}
