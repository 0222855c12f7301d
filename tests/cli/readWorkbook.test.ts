import { describe, expect, test } from "vitest";
import { CliErrorCode } from "../../cli/errors/CliErrorCode.ts";
import { openPackage } from "../../cli/package/openPackage.ts";
import { readWorkbook, type WorkbookFile } from "../../cli/readWorkbook.ts";
import { CellBudget, SheetCells } from "../../cli/workbook/SheetCells.ts";
import type { AuditCell } from "../../core/audit/AuditWorkbook.ts";
import { rawZip } from "./rawZip.ts";
import { refused } from "./refused.ts";
import { relation, smallWorkbook, type WorkbookXml } from "./smallWorkbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const read = (given: WorkbookXml): WorkbookFile => readWorkbook(openPackage(rawZip(smallWorkbook(given))));
const readError = (given: WorkbookXml): string => refused(rawZip(smallWorkbook(given)));
const rowsOf = (given: WorkbookXml): readonly (readonly (AuditCell | undefined)[])[] =>
  read(given).sheets[0]?.rows ?? [];
const firstRow = (cells: string, given: WorkbookXml = {}): readonly (AuditCell | undefined)[] =>
  rowsOf({ ...given, rows: `<row r="1">${cells}</row>` })[0] ?? [];
const value = (cell: string, given: WorkbookXml = {}): AuditCell["value"] | undefined =>
  firstRow(cell, given)[0]?.value;

describe("values", () => {
  test.each<[string, string, AuditCell["value"]]>([
    ["a number", "<c><v>1234.5</v></c>", 1234.5],
    ["a number in exponent notation", "<c><v>1.5E-7</v></c>", 1.5e-7],
    ["a number that says so", '<c t="n"><v> -3 </v></c>', -3],
    ["TRUE", '<c t="b"><v>1</v></c>', true],
    ["FALSE", '<c t="b"><v>0</v></c>', false],
    ["an error", '<c t="e"><v>#REF!</v></c>', { special: "error", error: "#REF!" }],
    ["a date by its type", '<c t="d"><v>2025-11-30T00:00:00</v></c>', { special: "date" }],
    ["the text of a formula", '<c t="str"><f>A2</f><v>Borås</v></c>', "Borås"],
    ["an empty text of a formula", '<c t="str"><f>A2</f><v></v></c>', ""],
    ["text in the cell", '<c t="inlineStr"><is><t>Borås</t></is></c>', "Borås"],
    ["text in runs", '<c t="inlineStr"><is><r><rPr><b/></rPr><t>Bor</t></r><r><t>ås</t></r></is></c>', "Borås"],
    ["text with how to say it", '<c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>', "課"],
    ["spaces kept", '<c t="inlineStr"><is><t xml:space="preserve"> a  b </t></is></c>', " a  b "],
    ["entities", '<c t="inlineStr"><is><t>&lt;a&gt; &amp; &#229;&#xE4;</t></is></c>', "<a> & åä"],
    ["a character section", '<c t="inlineStr"><is><t><![CDATA[<b> & ]]>c</t></is></c>', "<b> & c"],
    ["characters that XML cannot hold", '<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', "a\rb_x000D_"],
  ])("%s", (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  test("shared texts by number, runs joined, pronunciation left out", () => {
    const sharedStrings = `<sst xmlns="${MAIN}" count="3"><si><t>a</t></si><si><r><t>b</t></r><r><t xml:space="preserve"> c</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si/></sst>`;
    const cells = '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c>';
    expect(firstRow(cells, { sharedStrings }).map((cell) => cell?.value)).toEqual(["b c", "a"]);
  });

  test("cells that are only formatted are blank", () => {
    expect(rowsOf({ rows: '<row r="1"><c r="A1" s="1"/><c r="B1"><v></v></c></row><row r="2"/>' })).toEqual([]);
  });

  test("rows and cells without addresses follow each other; holes stay holes", () => {
    const rows = rowsOf({
      rows: '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"><c r="AA4"><v>27</v></c></row><row><c><v>6</v></c></row>',
    });
    expect(rows.map((row) => Array.from(row, (cell) => cell?.value))).toEqual([
      [1, undefined, undefined, 4, 5],
      [],
      [],
      [...Array.from({ length: 26 }, () => undefined), 27],
      [6],
    ]);
  });
});

describe("formulas", () => {
  test.each([
    ["SUM(B2:B9)", "=SUM(B2:B9)"],
    ["_xlfn._xlws.FILTER(A1:A9,_xlfn.XLOOKUP(B1,C:C,D:D)>0)", "=FILTER(A1:A9,XLOOKUP(B1,C:C,D:D)>0)"],
    ["_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)", "=LAMBDA(x,x+1)(2)"],
    ["CONCATENATE(&quot;_xlfn.A&quot;,'_xlfn.B'!A1)", "=CONCATENATE(\"_xlfn.A\",'_xlfn.B'!A1)"],
    ["_xldudf_FINSAM_ALLOCATE(B2,C2:C5)", "=FINSAM.ALLOCATE(B2,C2:C5)"],
    ["[2]!_xldudf_finsam_version()", "=FINSAM.VERSION()"],
    ["A1&lt;&gt;B1", "=A1<>B1"],
  ])("%s is read as %s", (stored, typed) => {
    expect(firstRow(`<c><f>${stored}</f><v>1</v></c>`)[0]?.formula).toBe(typed);
  });

  test("a typed value has none", () => {
    expect(firstRow("<c><v>1</v></c>")[0]?.formula).toBeNull();
  });

  test("one that is written once for many cells moves along, also to cells that come before it", () => {
    const shared = (at: string, text = "", ref = ""): string =>
      `<c r="${at}"><f t="shared" si="0"${ref && ` ref="${ref}"`}>${text}</f><v>1</v></c>`;
    const rows = rowsOf({
      rows: `<row r="1">${shared("B1")}</row><row r="2">${shared("B2", "A2*$A$1+'Blad A1'!C$3&amp;&quot;A2&quot;", "B1:D3")}${shared("D2")}</row><row r="3">${shared("B3")}</row>`,
    });
    const formulas = rows.map((row) => row.flatMap((cell) => (cell ? [cell.formula] : [])));
    expect(formulas).toEqual([
      ["=A1*$A$1+'Blad A1'!C$3&\"A2\""],
      ["=A2*$A$1+'Blad A1'!C$3&\"A2\"", "=C2*$A$1+'Blad A1'!E$3&\"A2\""],
      ["=A3*$A$1+'Blad A1'!C$3&\"A2\""],
    ]);
  });

  test("two groups of shared formulas are kept apart", () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">A2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>' +
      '<c r="C1"><f t="shared" ref="C1:D1" si="1">A3</f><v>1</v></c><c r="D1"><f t="shared" si="1"/><v>1</v></c>';
    expect(firstRow(cells).map((cell) => cell?.formula)).toEqual(["=A2", "=B2", "=A3", "=B3"]);
  });

  test("a matrix stands in its first cell only; the others have values", () => {
    const cells = '<c r="A1" cm="1"><f t="array" ref="A1:B1">B2:C2*2</f><v>2</v></c><c r="B1"><v>4</v></c>';
    expect(firstRow(cells)).toEqual([
      { value: 2, formula: "=B2:C2*2" },
      { value: 4, formula: null },
    ]);
  });

  test("results that the file does not hold are counted", () => {
    const rows = '<row><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c></row>';
    expect(read({ rows }).uncalculated).toBe(1);
  });
});

describe("looks", () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0\\ &quot;tkr&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs></styleSheet>';

  test("are taken from the cell formats, not from the styles behind them", () => {
    const cells = [0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>45000</v></c>`).join("");
    expect(firstRow(cells, { styles })).toEqual([
      { value: 45000, formula: null },
      { value: 45000, formula: null, look: "percent", decimals: 2 },
      { value: { special: "date" }, formula: null, look: "date" },
      { value: 45000, formula: null, decimals: 1 },
      { value: 45000, formula: null, look: "text" },
    ]);
  });

  test("text in a cell with a date's format is text", () => {
    expect(value('<c s="2" t="str"><v>i dag</v></c>', { styles })).toBe("i dag");
  });
});

describe("the workbook", () => {
  const sheet = (name: string, id: string, state = ""): string =>
    `<sheet name="${name}" sheetId="1" r:id="${id}"${state}/>`;
  const workbook = (sheets: string, names = ""): string =>
    `<workbook xmlns="${MAIN}" xmlns:r="x"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
  const target = relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml");

  test("sheets in the order of their tabs; charts and macro sheets passed by; hidden ones read and named", () => {
    const relationships =
      target +
      relation("rId2", "chartsheet", "chartsheets/sheet1.xml") +
      relation("rId3", "worksheet", "./worksheets/../worksheets/sheet1.xml") +
      relation("rId4", "xlMacrosheet", "macrosheets/sheet1.xml");
    const book = read({
      relationships,
      workbook: workbook(
        sheet("Sist &amp; först", "rId3", ' state="veryHidden"') +
          sheet("Diagram", "rId2") +
          sheet("Makro", "rId4") +
          sheet("B", "rId1", ' state="hidden"') +
          sheet("C", "rId1"),
      ),
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sist & först", "B", "C"]);
    expect(book.hidden).toEqual(["Sist & först", "B"]);
  });

  test("names of one area, with the sheet as it is spelled; others are left out", () => {
    const name = (is: string, formula: string, more = ""): string =>
      `<definedName name="${is}"${more}>${formula}</definedName>`;
    const names = [
      name("Totalt", "'Mitt ''blad'''!$B$3"),
      name("Vikter", "'mitt ''BLAD'''!$C$9:$C$2"),
      name("Konstant", "0.25"),
      name("Borta", "#REF!$A$1"),
      name("Annat", "[1]Blad1!$A$1"),
      name("Två", "'Mitt ''blad'''!$A$1,'Mitt ''blad'''!$A$3"),
      name("_xlnm.Print_Area", "'Mitt ''blad'''!$A$1:$B$2", ' localSheetId="0"'),
      name("Eget", "'Mitt ''blad'''!$A$1", ' localSheetId="0"'),
      name("__proto__", "'Mitt ''blad'''!$A$2"),
    ].join("");
    const book = read({ relationships: target, workbook: workbook(sheet("Mitt 'blad'", "rId1"), names) });
    expect(Object.entries(book.names)).toEqual([
      ["Eget", { sheet: "Mitt 'blad'", address: "A1" }],
      ["Totalt", { sheet: "Mitt 'blad'", address: "B3" }],
      ["Vikter", { sheet: "Mitt 'blad'", address: "C2:C9" }],
      ["__proto__", { sheet: "Mitt 'blad'", address: "A2" }],
    ]);
  });

  test("strict files, and files whose elements have prefixes", () => {
    const STRICT = "http://purl.oclc.org/ooxml";
    const given = {
      workbook: `<x:workbook xmlns:x="${STRICT}/spreadsheetml/main" xmlns:rel="${STRICT}/officeDocument/relationships"><x:sheets><x:sheet name="A" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      relationships: `<Relationship Id="rId1" Type="${STRICT}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
      sheet: `<x:worksheet xmlns:x="${STRICT}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect(rowsOf(given)).toEqual([[{ value: 2, formula: "=1+1" }]]);
  });

  test("cells inside extensions are not the sheet's", () => {
    const given = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v><f>X</f></ext></extLst></c></row></sheetData><extLst><ext><sheetData><row r="1"><c r="B1"><v>7</v></c></row></sheetData></ext></extLst><other><row r="1"><c r="C1"><v>8</v></c></row></other></worksheet>`;
    expect(rowsOf({ sheet: given })).toEqual([[{ value: 1, formula: null }]]);
  });

  test("a part in UTF-16", () => {
    const parts = smallWorkbook().map((part) =>
      part.name === "xl/worksheets/sheet1.xml"
        ? { ...part, content: Buffer.from(`\ufeff${String(part.content).replace("UTF-8", "UTF-16")}`, "utf16le") }
        : part,
    );
    expect(readWorkbook(openPackage(rawZip(parts))).sheets[0]?.rows).toEqual([[{ value: 1, formula: null }]]);
  });
});

describe("what cannot be right is refused, not guessed", () => {
  const row = (cells: string): WorkbookXml => ({ rows: `<row r="1">${cells}</row>` });
  test.each<[string, WorkbookXml, string]>([
    ["a number that is none", row("<c><v>tolv</v></c>"), "damaged"],
    ["a number in hexadecimal", row("<c><v>0x1F</v></c>"), "damaged"],
    ["a number without end", row("<c><v>1e999</v></c>"), "damaged"],
    ["a text that is not there", row('<c t="s"><v>5</v></c>'), "damaged"],
    ["a truth that is none", row('<c t="b"><v>2</v></c>'), "damaged"],
    ["an unknown type", row('<c t="x"><v>2</v></c>'), "damaged"],
    ["an address that is none", row('<c r="1A"><v>2</v></c>'), "damaged"],
    ["an address of another row", row('<c r="A7"><v>2</v></c>'), "damaged"],
    ["a column beyond XFD", row('<c r="XFE1"><v>2</v></c>'), "damaged"],
    ["a row beyond the last", { rows: '<row r="1048577"><c><v>2</v></c></row>' }, "damaged"],
    ["a row that is none", { rows: '<row r="0"><c><v>2</v></c></row>' }, "damaged"],
    ["a shared formula that nobody has", row('<c><f t="shared" si="3"/><v>2</v></c>'), "damaged"],
    ["a formula without end", row(`<c><f>${"A1+".repeat(20_000)}1</f><v>2</v></c>`), "damaged"],
    ["elements that do not close", { rows: "<row>" }, "badXml"],
    ["an entity of its own", row("<c><v>&x;</v></c>"), "badXml"],
    [
      "a document type with entities that grow",
      { sheet: '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>' },
      "doctype",
    ],
    ["a document type of another file", { workbook: '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook/>' }, "doctype"],
    ["a workbook that is a text document", { workbook: "<document/>" }, "notWorkbook"],
    [
      "two sheets of one name",
      {
        workbook:
          '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId1"/></sheets></workbook>',
      },
      "damaged",
    ],
    [
      "a sheet that is not there",
      { relationships: relation("rId1", "worksheet", "worksheets/other.xml") },
      "missingPart",
    ],
    ["a sheet that nothing tells of", { relationships: "" }, "missingPart"],
    [
      "a stray cell in the last row of a thousand sheets",
      manySheets(1000, '<row r="1048576"><c><v>1</v></c></row>'),
      "tooSpread",
    ],
    ["elements inside each other without end", { sheet: "<a>".repeat(300) + "</a>".repeat(300) }, "badXml"],
    ["a tag without end", { sheet: `<a ${manyAttributes(900_000)}/>` }, "badXml"],
    ["a text without end", row(`<c t="str"><v>${manyAttributes(900_000).replaceAll('"', "x")}</v></c>`), "badXml"],
    [
      "names that fill more than names can",
      {
        workbook: `<workbook>${Array.from({ length: 1_200_000 }, (_, i) => `<definedName name="namn${(i * 7919) % 1e6}"/>`).join("")}</workbook>`,
      },
      "partTooLarge",
    ],
    ["a thousand and one sheets", manySheets(1001, ""), "tooManySheets"],
    [
      "rows that all reach the last column",
      { rows: `<row><c r="XFD1"><v>1</v></c></row>`.replace(' r="XFD1"', "").repeat(1) },
      "read",
    ],
  ])("%s", (_, given, code) => {
    expect(readError(given)).toBe(code);
  });

  test("letters that are in no encoding of XML's", () => {
    const parts = smallWorkbook().map((part) =>
      part.name.endsWith("sheet1.xml")
        ? { ...part, content: Buffer.from(`<worksheet><sheetData>\u00e5</sheetData></worksheet>`, "latin1") }
        : part,
    );
    expect(refused(rawZip(parts))).toBe("badXml");
  });

  test("two million and one cells, over all sheets together", () => {
    const budget = new CellBudget();
    const [one, other] = [new SheetCells("A", budget), new SheetCells("B", budget)];
    budget.take(1_999_998, 0, "A");
    one.set(0, 0, { value: 1, formula: null });
    other.set(0, 0, { value: 1, formula: null });
    expect(() => other.set(0, 1, { value: 1, formula: null })).toThrow(
      expect.objectContaining({ code: CliErrorCode.tooManyCells }),
    );
  });

  test("a long formula repeated until it would fill the memory", () => {
    const formula = `${"A1+".repeat(9000)}1`;
    const cells = Array.from({ length: 12_000 }, () => '<c><f t="shared" si="0"/><v>1</v></c>').join("");
    expect(readError(row(`<c><f t="shared" ref="A1:XFD1" si="0">${formula}</f><v>1</v></c>${cells}`))).toBe(
      "tooMuchFormula",
    );
  });
});

/** Eleven to twelve characters each, no two alike. */
function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${(i * 7919) % 999_983}=""`).join(" ");
}

function manySheets(count: number, rows: string): WorkbookXml {
  const sheets = Array.from({ length: count }, (_, i) => `<sheet name="${i}" sheetId="${i}" r:id="rId1"/>`).join("");
  return {
    rows,
    relationships: relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    workbook: `<workbook xmlns:r="x"><sheets>${sheets}</sheets></workbook>`,
  };
}
