import type ExcelJS from "exceljs";
import { BODY, LOOKS, STYLES, type Style, type StyleName } from "../workbook/styles.ts";

const opaque = (colour: string): { argb: string } => ({ argb: `FF${colour}` });

/** A look in ExcelJS's words. */
export function cellStyle(name: StyleName): Partial<ExcelJS.Style> {
  const { bold, italic, size, colour, fill, align, wrap, indent, borders = {} }: Style = STYLES[name];
  return {
    // A font without a name and a size is written bare, and shown as whatever the reader takes for it.
    font: {
      name: BODY.font,
      family: 2,
      size: size ?? BODY.size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(colour ? { color: opaque(colour) } : {}),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: opaque(fill) } } : {}),
    alignment: {
      vertical: wrap && !bold ? "top" : "middle",
      ...(align ? { horizontal: align } : {}),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
    },
    border: Object.fromEntries(
      Object.entries(borders).map(([side, style]) => [side, { style, color: opaque("7F8C95") }]),
    ),
  };
}

/** A highlight's look. A conditional format's fill has its colour where a cell's fill has its second one. */
export function highlightStyle(look: keyof typeof LOOKS): Partial<ExcelJS.Style> {
  const { fill, colour } = LOOKS[look];
  return {
    fill: { type: "pattern", pattern: "solid", bgColor: opaque(fill) },
    font: { color: opaque(colour) },
  };
}
