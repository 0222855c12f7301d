import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface TinyXlsx {
  /** What stands in `sheetData`, for each sheet. */
  readonly sheets: readonly string[];
  /** What stands after `sheetData` in the first sheet. */
  readonly after?: string;
  readonly names?: string;
  readonly sharedStrings?: readonly string[];
  /** Further parts of the workbook, by file name in `xl`, with the last word of their relation. */
  readonly parts?: Readonly<Record<string, readonly [kind: string, xml: string]>>;
  /** Whole parts instead of those made here. */
  readonly instead?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook file with just the parts that it needs, its sheets called Blad1, Blad2 …, with sheetId 11, 12 … */
export function tinyXlsx({
  sheets,
  after = "",
  names = "",
  sharedStrings = [],
  parts = {},
  instead = {},
}: TinyXlsx): Uint8Array {
  const relations = [
    ...sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
    relation("rIdS", "sharedStrings", "sharedStrings.xml"),
    ...Object.entries(parts).map(([path, [kind]]) => relation(`rId-${path}`, kind, path)),
  ];
  const tabs = sheets.map((_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 11}" r:id="rId${i + 1}"/>`).join("");
  const texts = sharedStrings.map((text) => `<si><t>${text}</t></si>`).join("");
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationsPart([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs}</sheets>${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsPart(relations),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts}</sst>`,
  };
  sheets.forEach((data, i) => {
    all[`xl/worksheets/sheet${i + 1}.xml`] = sheetPart(data, i === 0 ? after : "");
  });
  for (const [path, [, xml]] of Object.entries(parts)) all[`xl/${path}`] = xml;
  const files = Object.entries({ ...all, ...instead }).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

export function sheetPart(data: string, after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationsPart(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

/** Every part as text. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What stands in a sheet's `sheetData`. */
export function sheetData(file: Uint8Array, sheet = 1): string {
  return /<sheetData>([\s\S]*)<\/sheetData>/.exec(partsOf(file)[`xl/worksheets/sheet${sheet}.xml`] ?? "")?.[1] ?? "";
}
