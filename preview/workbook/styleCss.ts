import { BODY, LOOKS, STYLES, type Style, type StyleName } from "../../templates/workbook/styles.ts";
import type { Css } from "./CellLook.ts";

/** Pixels of the grid's body text. */
const BODY_PIXELS = 13;

const LINES = { hair: "#c3cad1", thin: "#7f8c95", double: "#7f8c95" } as const;

/** The grid's own lines, which an element's shadow would otherwise replace. */
const GRID = "inset 0 -1px var(--rg-theme-cell-border), inset -1px 0 var(--rg-theme-cell-border)";

type Borders = NonNullable<Style["borders"]>;

/** A template's style as style properties, in the grid's scale. */
export function styleCss(name: StyleName): Css {
  const { bold, italic, size, colour, fill, align, indent, borders }: Style = STYLES[name];
  return {
    ...(bold ? { fontWeight: "600" } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(size ? { fontSize: `${Math.round((size * BODY_PIXELS) / BODY.size)}px` } : {}),
    ...(colour ? { color: `#${colour}` } : {}),
    ...(fill ? { background: `#${fill}` } : {}),
    ...(align ? { textAlign: align } : {}),
    ...(indent ? { paddingLeft: `${6 + indent * 8}px` } : {}),
    ...(borders ? { boxShadow: shadows(borders) } : {}),
  };
}

export function highlightCss(look: keyof typeof LOOKS): Css {
  const { fill, colour } = LOOKS[look];
  return { background: `#${fill}`, color: `#${colour}` };
}

/** RevoGrid draws lines as inner shadows, and a border would move the text. The first shadow lies on top. */
function shadows({ top, bottom }: Borders): string {
  const lines = [top && `inset 0 1px ${LINES[top]}`, bottom && `inset 0 -1px ${LINES[bottom]}`];
  const second = bottom === "double" ? ["inset 0 -2px #fff", `inset 0 -3px ${LINES.double}`] : [];
  return [...lines, ...second, GRID].filter(Boolean).join(", ");
}
