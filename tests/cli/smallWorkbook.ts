import type { RawPart } from "./rawZip.ts";

export interface WorkbookXml {
  /** What stands inside `<sheetData>` of its first sheet. */
  readonly rows?: string;
  /** The whole of the sheet's part, instead. */
  readonly sheet?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly relationships?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** The parts of a workbook with one sheet, written by hand so that a test can have anything in them. */
export function smallWorkbook(given: WorkbookXml = {}): RawPart[] {
  const { rows = '<row r="1"><c r="A1"><v>1</v></c></row>' } = given;
  const sheet = given.sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const workbook =
    given.workbook ??
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const relationships =
    given.relationships ??
    relation("rId1", "worksheet", "worksheets/sheet1.xml") +
      relation("rId2", "sharedStrings", "sharedStrings.xml") +
      relation("rId3", "styles", "styles.xml");
  const list = (content: string): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const optional = (name: string, content: string | undefined): RawPart[] =>
    content === undefined ? [] : [{ name, content: XML + content }];
  return [
    {
      name: "[Content_Types].xml",
      content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: "_rels/.rels", content: list(relation("rId1", "officeDocument", "xl/workbook.xml")) },
    { name: "xl/workbook.xml", content: XML + workbook },
    { name: "xl/_rels/workbook.xml.rels", content: list(relationships) },
    { name: "xl/worksheets/sheet1.xml", content: XML + sheet },
    ...optional("xl/sharedStrings.xml", given.sharedStrings),
    ...optional("xl/styles.xml", given.styles),
  ];
}
