import type { Finding } from "../../core/audit/Finding.ts";
import type { Place } from "../../core/formula/FormulaArgument.ts";
import type { OpenWorkbook } from "../grid/OpenWorkbook.ts";
import { loadAudit } from "./loadAudit.ts";

export interface AuditParts {
  readonly button: HTMLButtonElement;
  readonly section: HTMLElement;
  readonly summary: HTMLElement;
  readonly list: HTMLElement;
  readonly close: HTMLButtonElement;
}

const NOT_LOADED = "Granskningen kunde inte hämtas. Ladda om sidan och försök igen.";

/** The button *Granska* and what the audit says of the open workbook. It only reads: *Ersätt* is in Excel and Google. */
export class AuditList {
  readonly #parts: AuditParts;
  readonly #swedish: Readonly<Record<string, string>>;
  readonly #opened: () => OpenWorkbook;
  readonly #goTo: (place: Place) => void;

  /**
   * @param swedish - the functions' Swedish names by their English ones.
   * @param opened - the workbook on the page.
   */
  constructor(
    parts: AuditParts,
    swedish: Readonly<Record<string, string>>,
    opened: () => OpenWorkbook,
    goTo: (place: Place) => void,
  ) {
    this.#parts = parts;
    this.#swedish = swedish;
    this.#opened = opened;
    this.#goTo = goTo;
    parts.button.addEventListener("click", () => void this.#show());
    parts.close.addEventListener("click", () => {
      this.hide();
      parts.button.focus();
    });
  }

  /** What was found is about a workbook as it was. */
  hide(): void {
    this.#parts.section.hidden = true;
  }

  async #show(): Promise<void> {
    const { section, summary, list } = this.#parts;
    const code = await loadAudit();
    section.hidden = false;
    list.replaceChildren();
    if (!code) {
      summary.textContent = NOT_LOADED;
      return;
    }
    const findings = code.audit(code.auditWorkbook(this.#opened(), this.#swedish));
    summary.textContent =
      findings.length === 0
        ? "Granskningen hittade inget att anmärka på."
        : `Granskningen säger ${findings.length} ${findings.length === 1 ? "sak" : "saker"}:`;
    list.replaceChildren(
      ...findings.map((finding) => {
        const words = `${code.levelWord(finding.level, "sv")} ${code.printedAuditCode(finding.code)}. `;
        return this.#item(finding, words + code.findingSentence(finding, "sv"));
      }),
    );
  }

  #item({ place, level }: Finding, sentence: string): HTMLElement {
    const item = document.createElement("li");
    item.className = level;
    const link = document.createElement("button");
    link.type = "button";
    link.textContent = `${place.sheet}!${place.address}`;
    link.addEventListener("click", () => this.#goTo(place));
    item.append(link, ` ${sentence}`);
    return item;
  }
}
