import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Package } from "../package/Package.ts";
import { readXml } from "../xml/readXml.ts";
import { MOST_CELLS } from "./SheetCells.ts";

/** The texts that cells refer to by number. Runs of different looks are joined; how to pronounce them is left out. */
export function readSharedStrings(source: Package, part: string): readonly string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  readXml(source, part, {
    open: (name) => {
      if (name === "si") collector.begin();
      else collector.open(name);
    },
    text: (text) => collector.text(text),
    close: (name) => {
      if (name === "si") {
        texts.push(collector.end());
        // More texts than there may be cells.
        if (texts.length > MOST_CELLS) throw new CliError(CliErrorCode.tooManyCells, { most: MOST_CELLS });
      } else collector.close(name);
    },
  });
  return texts;
}

/** The text of a `si` or `is`: all its `t`, except those inside `rPh`. */
export class TextCollector {
  #text = "";
  #isInside = false;
  #phonetic = 0;

  begin(): void {
    this.#text = "";
    this.#isInside = false;
    this.#phonetic = 0;
  }

  open(name: string): void {
    if (name === "rPh") this.#phonetic++;
    this.#isInside = name === "t" && this.#phonetic === 0;
  }

  text(text: string): void {
    if (this.#isInside) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic--;
    this.#isInside = false;
  }

  end(): string {
    return unescapedText(this.#text);
  }
}

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
