import { strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { CliError } from "../../cli/errors/CliError.ts";
import { konvertera } from "../../cli/konvertera.ts";
import { EXCEL, EXPORTED, GOOGLE, row } from "./storedResults.ts";
import { partsOf, sheetPart, tinyXlsx } from "./tinyXlsx.ts";

describe("the order of calculation", () => {
  const convert = (entries: string): string => {
    const xml = `<calcChain xmlns="x">${entries}</calcChain>`;
    const bytes = tinyXlsx({ sheets: [EXPORTED, EXPORTED], parts: { "calcChain.xml": ["calcChain", xml] } });
    const part = partsOf(konvertera(bytes, "excel").file)["xl/calcChain.xml"] ?? "";
    return part.replace(/<\/?calcChain[^>]*>/g, "");
  };
  test.each([
    ['<c r="B1" i="11"/><c r="B2" i="11"/><c r="B3" i="11"/>', '<c r="B1" i="11"/>'],
    ['<c r="B3" i="11" l="1"/><c r="B2"/><c r="B1" s="1"/>', '<c r="B1" i="11" s="1"/>'],
    [
      '<c r="B2" i="12"/><c r="B1"/><c r="B3" i="11"/><c r="B1"/><c r="C9" i="12"/>',
      '<c r="B1" i="12"/><c r="B1" i="11"/><c r="C9" i="12"/>',
    ],
    ['<c r="B2" i="13"></c><c r="B2" i="11"></c>', '<c r="B2" i="13"></c>'],
  ])("%s → %s", (before, after) => expect(convert(before)).toBe(after));

  test("is not touched where no formula is gone", () => {
    const xml = '<calcChain xmlns="x"><c r="B1" i="11"/></calcChain>';
    const bytes = tinyXlsx({ sheets: [EXCEL], parts: { "calcChain.xml": ["calcChain", xml] } });
    expect(partsOf(konvertera(bytes, "google").file)["xl/calcChain.xml"]).toBe(xml);
  });
});

describe("the mark of dynamic arrays", () => {
  const withMetadata = (xml: string): Readonly<Record<string, string>> =>
    partsOf(
      konvertera(tinyXlsx({ sheets: [GOOGLE], parts: { "metadata.xml": ["sheetMetadata", xml] } }), "excel").file,
    );
  const TYPE = '<metadataType name="XLDAPR" cellMeta="1"/>';
  const RICH = '<metadataType name="XLRICHVALUE" cellMeta="1"/>';

  test("is put into a file that has none", () => {
    const parts = partsOf(konvertera(tinyXlsx({ sheets: [GOOGLE] }), "excel").file);
    expect(parts["xl/metadata.xml"]).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
    expect(parts["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>',
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toMatch(/sheetMetadata" Target="metadata.xml"\/><\/Relationships>$/);
  });

  test("is not put into a file that needs none", () => {
    const version = row(1, '<c r="B1" t="str"><f>FINSAM_VERSION()</f><v>1</v></c>');
    expect(Object.keys(partsOf(konvertera(tinyXlsx({ sheets: [version] }), "excel").file))).not.toContain(
      "xl/metadata.xml",
    );
  });

  test("is the one that the file has", () => {
    const xml = `<metadata xmlns="m"><metadataTypes count="2">${RICH}${TYPE}</metadataTypes><cellMetadata count="3"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>`;
    const parts = withMetadata(xml);
    expect(parts["xl/metadata.xml"]).toBe(xml);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="B1" s="2" cm="3"><f t="array"');
  });

  test("is put beside metadata of other kinds", () => {
    const xml = `<metadata xmlns="m"><metadataTypes count="1">${RICH}</metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
    const parts = withMetadata(xml);
    const found = parts["xl/metadata.xml"] ?? "";
    expect(found).toMatch(
      /<metadataTypes count="2"><metadataType name="XLRICHVALUE" cellMeta="1"\/><metadataType name="XLDAPR" [^>]*\/><\/metadataTypes>/,
    );
    expect(found).toMatch(
      /<\/futureMetadata><futureMetadata name="XLDAPR" count="1">.*<xda:dynamicArrayProperties xmlns:xda="[^"]*" fDynamic="1" fCollapsed="0"\/>.*<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('cm="1"');
  });

  test("is put last among the file's other cell metadata", () => {
    const xml = `<m:metadata xmlns:m="m"><m:metadataTypes count="1">${TYPE.replace("<", "<m:")}</m:metadataTypes><m:cellMetadata count="1"><m:bk><m:rc t="9" v="0"/></m:bk></m:cellMetadata></m:metadata>`;
    const parts = withMetadata(xml);
    expect(parts["xl/metadata.xml"]).toContain(
      '<m:cellMetadata count="2"><m:bk><m:rc t="9" v="0"/></m:bk><m:bk><m:rc t="1" v="0"/></m:bk></m:cellMetadata>',
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('cm="2"');
  });
});

test("calls of ours outside cells are left and told", () => {
  const after =
    '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>FINSAM.EFFEKT(1,2,3)&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="custom" sqref="A1"><formula1>_xldudf_FINSAM_EFFEKT(1,2,3)=6</formula1></dataValidation></dataValidations>';
  const table =
    '<table xmlns="t"><tableColumns><tableColumn name="FINSAM.X(1)"><calculatedColumnFormula>FINSAM_EFFEKT(1,2,3)</calculatedColumnFormula></tableColumn></tableColumns></table>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/table" Target="../tables/table1.xml"/></Relationships>';
  const more = {
    after,
    names:
      '<definedName name="Mitt">_xldudf_FINSAM_EFFEKT(1,2,3)</definedName><definedName name="Text">"FINSAM.EFFEKT("</definedName>',
    instead: { "xl/tables/table1.xml": table, "xl/worksheets/_rels/sheet1.xml.rels": relations },
  };
  const bytes = tinyXlsx({ sheets: [EXCEL], ...more });
  const { file, summary } = konvertera(bytes, "google");
  expect(summary.outside.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
    "name Mitt",
    "format Blad1",
    "validation Blad1",
    "table Blad1",
  ]);
  const [before, now] = [partsOf(bytes), partsOf(file)];
  expect(now["xl/worksheets/sheet1.xml"]).toContain(after);
  for (const path of ["xl/workbook.xml", "xl/tables/table1.xml"]) expect(now[path]).toBe(before[path]);
});

describe("a part's characters", () => {
  const sheet = sheetPart(EXCEL);
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text.replace("UTF-8", "UTF-16")}`, "utf16le");
  test.each([
    ["UTF-8 with a mark", strToU8(`\uFEFF${sheet}`), strToU8(`\uFEFF${sheetPart(GOOGLE)}`)],
    ["UTF-16, low byte first", new Uint8Array(utf16(sheet)), new Uint8Array(utf16(sheetPart(GOOGLE)))],
    [
      "UTF-16, high byte first",
      new Uint8Array(utf16(sheet).swap16()),
      new Uint8Array(utf16(sheetPart(GOOGLE)).swap16()),
    ],
  ])("%s are kept", (_, before, after) => {
    const bytes = tinyXlsx({ sheets: [""], instead: { "xl/worksheets/sheet1.xml": before } });
    const found = unzipSync(konvertera(bytes, "google").file)["xl/worksheets/sheet1.xml"] as Uint8Array;
    expect(Buffer.compare(found, after)).toBe(0);
  });
});

describe("a file that is damaged is refused, and nothing is made of it", () => {
  test.each([
    ["a sheet that is no XML", sheetPart("<row><c></row>")],
    ["a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${sheetPart("")}`],
    ["a cell in the wrong row", sheetPart('<row r="1"><c r="A2"/></row>')],
  ])("%s", (_, xml) => {
    const bytes = tinyXlsx({ sheets: [""], instead: { "xl/worksheets/sheet1.xml": xml } });
    expect(() => konvertera(bytes, "excel")).toThrow(CliError);
  });
  test("something else than a workbook", () => {
    expect(() => konvertera(strToU8("a;b;c"), "excel")).toThrow(CliError);
  });
});
