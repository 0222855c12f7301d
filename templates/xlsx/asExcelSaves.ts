import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { METADATA_CONTENT_TYPE, METADATA_PART, METADATA_RELATIONSHIP } from "./dynamicArrays.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * What ExcelJS leaves out of a file: array formulas marked as dynamic (without it they are the old kind that cannot
 * spill), and the version of Excel's calculation that the results come from (an older one makes Excel recalculate, and
 * without the add-in every result would be lost). Also makes the file the same from build to build.
 * @param anchors - the cells with array formulas, per sheet.
 */
export function asExcelSaves(file: Uint8Array, anchors: readonly (readonly string[])[]): Uint8Array {
  const parts = unzipSync(file);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new Error(`the file has no ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  anchors.forEach((cells, i) => {
    edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) => cells.reduce(markDynamic, xml));
  });
  parts["xl/metadata.xml"] = strToU8(METADATA_PART);
  edit(CONTENT_TYPES, (xml) =>
    insert(xml, "</Types>", `<Override PartName="/xl/metadata.xml" ContentType="${METADATA_CONTENT_TYPE}"/>`),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    insert(
      xml,
      "</Relationships>",
      `<Relationship Id="rIdMetadata" Type="${METADATA_RELATIONSHIP}" Target="metadata.xml"/>`,
    ),
  );
  edit("xl/workbook.xml", (xml) => replaceOnce(xml, /<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>'));
  return zipped(parts);
}

function markDynamic(xml: string, cell: string): string {
  return replaceOnce(xml, new RegExp(`<c r="${cell}"([^>]*)>(?=<f t="array")`), `<c r="${cell}"$1 cm="1">`);
}

function insert(xml: string, before: string, text: string): string {
  return replaceOnce(xml, before, text + before);
}

function replaceOnce(xml: string, what: string | RegExp, by: string): string {
  const changed = xml.replace(what, by);
  if (changed === xml) throw new Error(`the file has no ${what}`);
  return changed;
}

/** Parts in one order and with one time: local, so that the zip's own fields do not depend on where it is built. */
function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const paths = Object.keys(parts)
    .filter((path) => path !== CONTENT_TYPES && !path.endsWith("/"))
    .sort();
  const ordered = Object.fromEntries([CONTENT_TYPES, ...paths].map((path) => [path, parts[path] as Uint8Array]));
  return zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 2) });
}
