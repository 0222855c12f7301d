/** The few looks of a cell. Colours are RGB without `#`; sizes in points. */
export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: true;
  readonly indent?: number;
  readonly borders?: { readonly [side in "top" | "bottom" | "left" | "right"]?: "hair" | "thin" | "double" };
}

const DARK = "1F3B4D";
const FRAME = { top: "hair", bottom: "hair", left: "hair", right: "hair" } as const;

/** Body text; every style without a size has this one. Excel's own default, so that widths mean what they say. */
export const BODY = { font: "Calibri", size: 11 } as const;

export const STYLES = {
  title: { bold: true, size: 18, colour: DARK },
  subtitle: { colour: "595959" },
  section: { bold: true, size: 13, colour: DARK, borders: { bottom: "thin" } },
  hint: { colour: "595959", align: "left", indent: 1 },
  text: { wrap: true },
  bullet: { align: "right", wrap: true },
  small: { wrap: true, italic: true, colour: "595959" },
  heading: { bold: true, fill: "DCE6EC", wrap: true, borders: { bottom: "thin" } },
  wordsHeading: { bold: true, fill: "DCE6EC", align: "left", indent: 1, borders: { bottom: "thin" } },
  columnHeading: { bold: true, fill: "DCE6EC", wrap: true, align: "right", borders: { bottom: "thin" } },
  label: {},
  amount: {},
  words: { align: "left", indent: 1 },
  subtotalLabel: { bold: true, borders: { top: "hair" } },
  subtotal: { bold: true, borders: { top: "hair" } },
  totalLabel: { bold: true, borders: { top: "thin", bottom: "double" } },
  total: { bold: true, borders: { top: "thin", bottom: "double" } },
  input: { fill: "FFF8DC", borders: FRAME },
  inputText: { fill: "FFF8DC", align: "left", borders: FRAME },
  inputHeading: { bold: true, fill: "FFF8DC", wrap: true, align: "right", borders: FRAME },
  published: { colour: "595959" },
  publishedTotal: { bold: true, colour: "595959", borders: { top: "hair" } },
  verdict: { bold: true, size: 13 },
  status: { bold: true, align: "center" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** Number formats as stored in a file: each host shows them with its own locale's signs. */
export const FORMATS = {
  whole: "#,##0",
  /** A zero is shown as nothing: for lists with spare rows. */
  wholeOrBlank: "#,##0;-#,##0;;@",
  tenths: "#,##0.0",
  tenthsOrBlank: "#,##0.0;-#,##0.0;;@",
  hundredths: "#,##0.00",
  percent: "0 %",
  percentTenths: "0.0 %",
  percentTenthsOrBlank: "0.0 %;-0.0 %;;@",
  year: "0",
} as const;

export type FormatName = keyof typeof FORMATS;

/** The colours of a {@link Highlight}. */
export const LOOKS = {
  good: { fill: "DDF0DD", colour: "1B5E20" },
  bad: { fill: "F8D7DA", colour: "8B1A1A" },
  warning: { fill: "FDEBC8", colour: "7A4B00" },
} as const;
