/** A workbook in the menu. */
interface Choice {
  readonly id: string;
  readonly title: string;
}

/**
 * The list of workbooks in the page's header. The address carries the choice, `#budgetmall`: it can be kept as a bookmark,
 * and the browser's Back leads to the workbook before.
 */
export class WorkbookMenu {
  readonly #select: HTMLSelectElement;
  readonly #choices: readonly Choice[];
  readonly #open: (id: string) => boolean;
  #current = "";

  /** @param open - false where the page cannot leave what is being typed. */
  constructor(select: HTMLSelectElement, choices: readonly Choice[], open: (id: string) => boolean) {
    this.#select = select;
    this.#choices = choices;
    this.#open = open;
    select.replaceChildren(...choices.map(({ id, title }) => new Option(title, id)));
    select.addEventListener("change", () => {
      location.hash = select.value;
    });
    window.addEventListener("hashchange", () => this.follow());
  }

  /** Opens what the address says; the first workbook where it says nothing known. */
  follow(): void {
    const wanted = location.hash.slice(1);
    const { id } = (this.#choices.find((choice) => choice.id === wanted) ?? this.#choices[0]) as Choice;
    if (id !== this.#current && this.#open(id)) this.#current = id;
    this.#select.value = this.#current;
    if (id !== this.#current) location.hash = this.#current;
  }
}
