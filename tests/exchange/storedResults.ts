import { konvertera } from "../../cli/konvertera.ts";
import { sheetData, type TinyXlsx, tinyXlsx } from "./tinyXlsx.ts";

export type Target = "excel" | "google";

/** Weights of 1 in A1:A3. */
export const row = (number: number, cells: string): string =>
  `<row r="${number}"><c r="A${number}"><v>1</v></c>${cells}</row>`;

/** What a first sheet of these rows becomes. */
export function convertedRows(rows: string, to: Target, more: Omit<TinyXlsx, "sheets"> = {}): string {
  return sheetData(konvertera(tinyXlsx({ sheets: [rows], ...more }), to).file);
}

export const ALLOCATE = "_xldudf_FINSAM_ALLOCATE(100,A1:A3)";
export const DUMMY = (text: string): string => `IFERROR(__xludf.DUMMYFUNCTION(&quot;${text}&quot;),34.0)`;
export const COMPUTED = (value: number): string =>
  `IFERROR(__xludf.DUMMYFUNCTION(&quot;&quot;&quot;COMPUTED_VALUE&quot;&quot;&quot;),${value}.0)`;

/** How Excel saves a result, and what becomes of it for Sheets. */
export const EXCEL =
  row(1, `<c r="B1" s="2" cm="1"><f t="array" ref="B1:B3">${ALLOCATE}</f><v>34</v></c>`) +
  row(2, '<c r="B2" s="3"><v>33</v></c>') +
  row(3, '<c r="B3"><v>33</v></c>');
export const GOOGLE =
  row(1, '<c r="B1" s="2"><f>FINSAM_ALLOCATE(100,A1:A3)</f><v>34</v></c>') +
  row(2, '<c r="B2" s="3"/>') +
  row(3, '<c r="B3"/>');
/** How Sheets exports it. */
export const EXPORTED =
  row(1, `<c r="B1" s="2"><f>${DUMMY("FINSAM_ALLOCATE(100;A1:A3)")}</f><v>34</v></c>`) +
  row(2, `<c r="B2" s="3"><f>${COMPUTED(33)}</f><v>33</v></c>`) +
  row(3, `<c r="B3"><f>${COMPUTED(33)}</f><v>33</v></c>`);
