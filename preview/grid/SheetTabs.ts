/** The sheets' tabs: a tab list of the usual kind, where the arrow keys choose. */
export class SheetTabs {
  readonly #tabs: readonly HTMLButtonElement[];

  /** @param onClick - after a click, which leads on to the cells; the arrow keys stay among the tabs. */
  constructor(list: HTMLElement, names: readonly string[], onChoose: (sheet: number) => void, onClick: () => void) {
    this.#tabs = names.map((name, index) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.role = "tab";
      tab.textContent = name;
      tab.setAttribute("aria-controls", "sheet");
      tab.addEventListener("click", () => {
        onChoose(index);
        onClick();
      });
      return tab;
    });
    list.replaceChildren(...this.#tabs);
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const from = this.#tabs.indexOf(document.activeElement as HTMLButtonElement);
      if (step === undefined || from < 0) return;
      const to = (from + step + names.length) % names.length;
      onChoose(to);
      this.#tabs[to]?.focus();
      event.preventDefault();
    });
  }

  show(sheet: number): void {
    this.#tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === sheet));
      tab.tabIndex = index === sheet ? 0 : -1;
    });
  }

  focus(): void {
    this.#tabs.find((tab) => tab.tabIndex === 0)?.focus();
  }
}
