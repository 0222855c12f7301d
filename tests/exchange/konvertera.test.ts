import { describe, expect, test } from "vitest";
import { konvertera } from "../../cli/konvertera.ts";
import {
  ALLOCATE,
  COMPUTED,
  convertedRows,
  DUMMY,
  EXCEL,
  EXPORTED,
  GOOGLE,
  row,
  type Target,
} from "./storedResults.ts";
import { partsOf, sheetData, sheetPart, tinyXlsx } from "./tinyXlsx.ts";

describe("a result that spills", () => {
  test("is emptied for Sheets, and keeps its looks", () => expect(convertedRows(EXCEL, "google")).toBe(GOOGLE));
  test("is filled again for Excel", () => expect(convertedRows(GOOGLE, "excel")).toBe(EXCEL));
  test("keeps the values of an export", () => expect(convertedRows(EXPORTED, "excel")).toBe(EXCEL));
  test("is emptied where an export goes back to Sheets", () => expect(convertedRows(EXPORTED, "google")).toBe(GOOGLE));
});

test("Sheets' own form, with a result of ours and one of its own", () => {
  // The shape of a real download: no r:id order, numbers as 1.0, a space after each comma, a function in lower case.
  const query = `<c r="C1" s="2"><f>${DUMMY("flatten(A1:A3, B1:B3)").replace("34.0", "1.0")}</f><v>1</v></c>`;
  const rest = `<c r="C2" s="2"><f>${COMPUTED(1)}</f><v>1</v></c>`;
  const rows =
    row(1, `<c r="B1" s="2"><f>${DUMMY("finsam_allocate(100, A1:A3)")}</f><v>34</v></c>${query}`) +
    row(2, `<c r="B2" s="2"><f>${COMPUTED(33)}</f><v>33</v></c>${rest}`) +
    row(3, `<c r="B3" s="2"><f>${COMPUTED(33)}</f><v>33</v></c>`);
  const bytes = tinyXlsx({ sheets: [rows] });
  const { file, summary } = konvertera(bytes, "excel");
  expect(sheetData(file)).toBe(
    row(1, `<c r="B1" s="2" cm="1"><f t="array" ref="B1:B3">${ALLOCATE.replace(",", ", ")}</f><v>34</v></c>${query}`) +
      row(2, `<c r="B2" s="2"><v>33</v></c>${rest}`) +
      row(3, '<c r="B3" s="2"><v>33</v></c>'),
  );
  expect(summary.plan.left.map(({ address, reason, about }) => [address, reason, about])).toEqual([
    ["C1", "foreign", "FLATTEN"],
  ]);
});

describe("one cell, as different programs write it", () => {
  const cases: readonly (readonly [what: string, to: Target, before: string, after: string])[] = [
    [
      "a text result",
      "google",
      `<c r="B1" s="2" t="str" cm="1"><f t="array" ref="B1">_xldudf_FINSAM_PARTSKONTROLL(2,1,1)</f><v>Inom</v></c>`,
      `<c r="B1" s="2" t="str"><f>FINSAM_PARTSKONTROLL(2,1,1)</f><v>Inom</v></c>`,
    ],
    [
      "a text result",
      "excel",
      `<c r="B1" t="str" s="2"><f>FINSAM_PARTSKONTROLL(2,1,1)</f><v>Inom</v></c>`,
      `<c r="B1" t="str" s="2" cm="1"><f t="array" ref="B1">_xldudf_FINSAM_PARTSKONTROLL(2,1,1)</f><v>Inom</v></c>`,
    ],
    [
      "a rich value's mark after ours",
      "excel",
      `<c r="B1" vm="7"><f>FINSAM_EFFEKT(1,2,3)</f><v>6</v></c>`,
      `<c r="B1" cm="1" vm="7"><f t="array" ref="B1">_xldudf_FINSAM_EFFEKT(1,2,3)</f><v>6</v></c>`,
    ],
    [
      "a function with one cell for its answer",
      "excel",
      `<c r="B1" t="str"><f>FINSAM_VERSION()</f><v>1</v></c>`,
      `<c r="B1" t="str"><f>_xldudf_FINSAM_VERSION()</f><v>1</v></c>`,
    ],
    [
      "quotes and signs as entities",
      "google",
      `<c r="B1"><f>IF(A1&lt;&gt;&quot;å&amp;&#39;&quot;,_xldudf_FINSAM_EFFEKT(1,2,3))</f><v>6</v></c>`,
      `<c r="B1"><f>IF(A1&lt;&gt;&quot;å&amp;&#39;&quot;,FINSAM_EFFEKT(1,2,3))</f><v>6</v></c>`,
    ],
    [
      "quotes as they are",
      "google",
      `<c r="B1"><f>IF(A1&lt;>"å&amp;'",_xldudf_FINSAM_EFFEKT(1,2,3))</f><v>6</v></c>`,
      `<c r="B1"><f>IF(A1&lt;>"å&amp;'",FINSAM_EFFEKT(1,2,3))</f><v>6</v></c>`,
    ],
    [
      "apostrophes as Excel's libraries write them",
      "google",
      `<c r="B1"><f>_xldudf_FINSAM_EFFEKT(&apos;Blad 1&apos;!A1,2,3)</f></c>`,
      `<c r="B1"><f>FINSAM_EFFEKT(&apos;Blad 1&apos;!A1,2,3)</f></c>`,
    ],
    [
      "CDATA",
      "google",
      `<c r="B1"><f><![CDATA[IF(A1<>"",_xldudf_FINSAM_EFFEKT(1,2,3))]]></f></c>`,
      `<c r="B1"><f>IF(A1&lt;&gt;"",FINSAM_EFFEKT(1,2,3))</f></c>`,
    ],
    [
      "spaces that are to be kept",
      "google",
      `<c r="B1"><f xml:space="preserve"> _xldudf_FINSAM_EFFEKT(1,2,3) </f></c>`,
      `<c r="B1"><f xml:space="preserve"> FINSAM_EFFEKT(1,2,3) </f></c>`,
    ],
    [
      "a formula to be calculated always",
      "google",
      `<c r="B1"><f t="array" aca="1" ref="B1" ca='1'>_xldudf_FINSAM_EFFEKT(1,2,3)</f></c>`,
      `<c r="B1"><f ca='1'>FINSAM_EFFEKT(1,2,3)</f></c>`,
    ],
    [
      "an = before the formula",
      "google",
      `<c r="B1"><f>=FINSAM.EFFEKT(1,2,3)</f></c>`,
      `<c r="B1"><f>FINSAM_EFFEKT(1,2,3)</f></c>`,
    ],
    [
      "the old kind of array",
      "excel",
      `<c r="B1"><f t="array" ref="B1">_xldudf_finsam_effekt(1,2,3)</f><v>6</v></c>`,
      `<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_FINSAM_EFFEKT(1,2,3)</f><v>6</v></c>`,
    ],
    [
      "a link to another add-in",
      "excel",
      `<c r="B1"><f>[2]!_xldudf_FINSAM_EFFEKT(1,2,3)</f><v>6</v></c>`,
      `<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_FINSAM_EFFEKT(1,2,3)</f><v>6</v></c>`,
    ],
    [
      "a comment between",
      "google",
      `<c r="B1"><!-- <c r="B1"><f>x</f> --><f>_xldudf_FINSAM_EFFEKT(1,2,3)</f></c>`,
      `<c r="B1"><!-- <c r="B1"><f>x</f> --><f>FINSAM_EFFEKT(1,2,3)</f></c>`,
    ],
    [
      "contents that we do not know",
      "google",
      `<c r="B1"><f>_xldudf_FINSAM_EFFEKT(1,2,3)</f><v>6</v><extLst><ext><f>FINSAM.X(</f><v>1</v></ext></extLst></c>`,
      `<c r="B1"><f>FINSAM_EFFEKT(1,2,3)</f><v>6</v><extLst><ext><f>FINSAM.X(</f><v>1</v></ext></extLst></c>`,
    ],
  ];
  test.each(cases)("%s, for %s", (_, to, before, after) => {
    expect(convertedRows(row(1, before), to)).toBe(row(1, after));
  });
});

test("cells without addresses are found by their place", () => {
  const rows = `<row><c><v>1</v></c><c><f>_xldudf_FINSAM_EFFEKT(1,2,3)</f></c></row><row r="5"><c r="C5"/><c><f>FINSAM.EFFEKT(1,2,3)</f></c></row>`;
  const { file, summary } = konvertera(tinyXlsx({ sheets: [rows] }), "google");
  expect(summary.plan.changes.map(({ address }) => address)).toEqual(["B1", "D5"]);
  expect(sheetData(file)).toBe(rows.replace("_xldudf_FINSAM_", "FINSAM_").replace("FINSAM.", "FINSAM_"));
});

test("elements under a prefix keep it", () => {
  const prefixed = (data: string): string => data.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("<?x:", "<?");
  const sheet = (data: string): string => prefixed(sheetPart(data)).replace("xmlns=", "xmlns:x=");
  const convert = (data: string, to: Target): string => {
    const bytes = tinyXlsx({ sheets: [""], instead: { "xl/worksheets/sheet1.xml": sheet(data) } });
    return partsOf(konvertera(bytes, to).file)["xl/worksheets/sheet1.xml"] ?? "";
  };
  expect(convert(EXCEL, "google")).toBe(sheet(GOOGLE));
  expect(convert(GOOGLE, "excel")).toBe(sheet(EXCEL));
});

describe("values of a result", () => {
  const check = (value: string): string =>
    `<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>-1</v></c></row><row r="2"><c r="A2" t="str"><f>FINSAM_KAPITALKONTROLL(A1:B1)</f><v>Inom</v></c>${value}</row>`;
  test("are filled in as texts", () => {
    expect(convertedRows(check('<c r="B2" s="4"/>'), "excel")).toContain(
      '<c r="B2" s="4" t="str"><v>1 under minst</v></c>',
    );
  });
  test("are filled in by their number where the text is shared already", () => {
    const more = { sharedStrings: ["Inom", "1 under minst", "1 under minst"] };
    expect(convertedRows(check('<c r="B2" s="4"/>'), "excel", more)).toContain('<c r="B2" s="4" t="s"><v>1</v></c>');
  });
  test("leave no mark of a text for Sheets", () => {
    const rows = `<row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:C1">_xldudf_FINSAM_KAPITALKONTROLL({1,2,3})</f><v>Inom</v></c><c r="B1" s="4" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Inom</t></is></c></row>`;
    expect(convertedRows(rows, "google", { sharedStrings: ["Inom"] })).toContain(
      '</f><v>Inom</v></c><c r="B1" s="4"/><c r="C1"/>',
    );
  });
  test("are read from numbers, shared and own texts, truths and errors", () => {
    const weights = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1E0</v></c></row>`;
    const method = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><r><t>avrunda </t></r><r><t>var för sig</t></r><rPh><t>x</t></rPh></is></c></row>`;
    const formula = (text: string): string =>
      `<row r="3"><c r="A3"><f>FINSAM_ALLOCATE(3,A1:B1,1,${text})</f><v>1</v></c><c r="B3"/></row>`;
    for (const text of ["A2", "B2"]) {
      const rows = convertedRows(weights + method + formula(text), "excel", { sharedStrings: ["Avrunda var för sig"] });
      expect(rows).toContain('ref="A3:B3"');
      expect(rows).toContain('<c r="B3"><v>2</v></c>');
    }
    const broken = weights.replace('<c r="B1"><v>1E0</v>', '<c r="B1" t="e"><v>#N/A</v>');
    expect(convertedRows(broken + formula(""), "excel")).toContain('<f t="array" ref="A3">');
    const truth = weights.replace('<c r="B1"><v>1E0</v>', '<c r="B1" t="b"><v>1</v>');
    expect(convertedRows(truth + formula(""), "excel")).toContain('<f t="array" ref="A3">');
  });
});

test("a shared formula is written out in every cell of it", () => {
  const shared = (at: string, si: string, text = ""): string =>
    `<c r="${at}"><f t="shared"${text && ` ref="${at}:${at[0]}3"`} si="${si}"${text ? `>${text}</f>` : "/>"}<v>6</v></c>`;
  const rows =
    row(1, shared("B1", "0", "_xldudf_FINSAM_EFFEKT($A$1,A1,&quot;A1&quot;)") + shared("C1", "1", "A1*2")) +
    row(2, shared("B2", "0") + shared("C2", "1")) +
    row(3, shared("B3", "0") + shared("C3", "1"));
  const plain = (at: string, text: string): string => `<c r="${at}"><f>${text}</f><v>6</v></c>`;
  expect(convertedRows(rows, "google")).toBe(
    row(1, plain("B1", "FINSAM_EFFEKT($A$1,A1,&quot;A1&quot;)") + shared("C1", "1", "A1*2")) +
      row(2, plain("B2", 'FINSAM_EFFEKT($A$1,A2,"A1")') + shared("C2", "1")) +
      row(3, plain("B3", 'FINSAM_EFFEKT($A$1,A3,"A1")') + shared("C3", "1")),
  );
});

test("a shared formula is written out where it cannot be converted, when others of it are", () => {
  // B2 stands where the result of B1 belongs, so B1 is left, and would have lost its formula to B2's.
  const rows =
    row(1, `<c r="B1"><f t="shared" ref="B1:B2" si="0">${DUMMY("FINSAM_ALLOCATE(6,A1:A2)")}</f><v>3</v></c>`) +
    row(2, '<c r="B2"><f t="shared" si="0"/><v>3</v></c>');
  const { file, summary } = konvertera(tinyXlsx({ sheets: [rows] }), "excel");
  expect(summary.plan.left.map(({ address }) => address)).toEqual(["B1"]);
  expect(sheetData(file)).toContain(`<c r="B1"><f>${DUMMY("FINSAM_ALLOCATE(6,A1:A2)")}</f><v>3</v></c>`);
});
