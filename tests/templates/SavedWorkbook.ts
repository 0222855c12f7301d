import { strFromU8, unzipSync } from "fflate";

export type SavedValue = number | string | boolean | undefined;

/** A cell as it stands in an xlsx file. */
export interface SavedCell {
  readonly formula?: string;
  /** The block that an array formula fills. */
  readonly fills?: string;
  /** Marked as a dynamic array. */
  readonly isDynamic: boolean;
  readonly isError: boolean;
  readonly value: SavedValue;
}

/** The parts and the cells of an xlsx file, whoever wrote it. Read without the library that writes ours. */
export class SavedWorkbook {
  readonly parts: ReadonlyMap<string, string>;
  /** By sheet, by address. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, SavedCell>>;
  readonly names: ReadonlyMap<string, string>;

  constructor(file: Uint8Array) {
    const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    this.parts = new Map(parts);
    const book = this.part("xl/workbook.xml");
    const texts = sharedTexts(this.parts.get("xl/sharedStrings.xml") ?? "");
    const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => plain(name));
    this.sheets = new Map(
      names.map((name, i) => [name, readCells(this.part(`xl/worksheets/sheet${i + 1}.xml`), texts)]),
    );
    const defined = [...book.matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)];
    this.names = new Map(defined.map(([, name, range]) => [plain(name), plain(range)]));
  }

  part(path: string): string {
    const part = this.parts.get(path);
    if (part === undefined) throw new Error(`no ${path}`);
    return part;
  }
}

function readCells(xml: string, texts: readonly string[]): Map<string, SavedCell> {
  const cells = new Map<string, SavedCell>();
  for (const [, attributes = "", inner = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const type = attribute(attributes, "t");
    const [, about = "", formula] = /<f([^>]*)>(.*?)<\/f>/s.exec(inner) ?? [];
    const [, stored] = /<v[^>]*>(.*?)<\/v>/s.exec(inner) ?? [];
    const fills = attribute(about, "ref");
    cells.set(attribute(attributes, "r") ?? "", {
      ...(formula === undefined ? {} : { formula: plain(formula) }),
      ...(attribute(about, "t") === "array" && fills ? { fills } : {}),
      isDynamic: attribute(attributes, "cm") === "1",
      isError: type === "e",
      value: readValue(type, stored, texts),
    });
  }
  return cells;
}

function readValue(type: string | undefined, stored: string | undefined, texts: readonly string[]): SavedValue {
  if (stored === undefined) return type === "str" ? "" : undefined;
  if (type === "s") return texts[Number(stored)];
  if (type === "b") return stored === "1";
  return type === "str" || type === "e" || type === "inlineStr" ? plain(stored) : Number(stored);
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = ""]) =>
    [...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => plain(text)).join(""),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Text without XML's marks. LibreOffice writes `_x0000_` for characters that XML has none for; ours have none. */
function plain(text = ""): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ""),
  );
}
