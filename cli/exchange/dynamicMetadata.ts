import { posix } from "node:path";
import {
  DYNAMIC_ARRAY,
  METADATA_CONTENT_TYPE,
  METADATA_PART,
  METADATA_RELATIONSHIP,
} from "../../templates/xlsx/dynamicArrays.ts";
import type { Package } from "../package/Package.ts";
import { edited, readPartText } from "./PartText.ts";
import { attributeValue, type XmlTag, xmlAttributes, xmlTags } from "./xmlTags.ts";

export interface Metadata {
  /** What `cm` is in a cell whose array formula is dynamic. */
  readonly number: number;
  /** Parts that have to be written for it. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The metadata that marks array formulas as dynamic: what the file has, or what is put into it.
 * @param book - the path of the workbook's part.
 * @param existing - the path of its metadata, if there is any.
 */
export function dynamicMetadata(source: Package, book: string, existing: string | undefined): Metadata {
  if (existing !== undefined) return inExisting(source, existing);
  const folder = posix.dirname(book);
  let path = posix.join(folder, "metadata.xml");
  for (let i = 2; source.has(path); i++) path = posix.join(folder, `metadata${i}.xml`);
  const relations = posix.join(folder, "_rels", `${posix.basename(book)}.rels`);
  return {
    number: 1,
    parts: new Map([
      [path, new TextEncoder().encode(METADATA_PART)],
      atEnd(source, CONTENT_TYPES, (prefix) => {
        return `<${prefix}Override PartName="/${path}" ContentType="${METADATA_CONTENT_TYPE}"/>`;
      }),
      atEnd(source, relations, (prefix, text) => {
        const id = newId(text);
        return `<${prefix}Relationship Id="${id}" Type="${METADATA_RELATIONSHIP}" Target="${posix.basename(path)}"/>`;
      }),
    ]),
  };
}

/** A part with an element more, last in its root. */
function atEnd(
  source: Package,
  path: string,
  element: (prefix: string, text: string) => string,
): readonly [string, Uint8Array] {
  const { text, encode } = readPartText(source, path);
  const root = [...xmlTags(text)].pop() as XmlTag;
  const [start, end] = root.kind === "empty" ? [root.end - 2, root.end] : [root.start, root.start];
  const added = element(root.prefix, text);
  const written = root.kind === "empty" ? `>${added}</${root.prefix}${root.name}>` : added;
  return [path, encode(edited(text, [{ start, end, text: written }]))];
}

function newId(text: string): string {
  const taken = new Set([...xmlTags(text)].map((tag) => attributeValue(text, tag, "Id")));
  let id = "rIdMetadata";
  for (let i = 2; taken.has(id); i++) id = `rIdMetadata${i}`;
  return id;
}

/** A file with rich values, say, has metadata of other kinds: ours is put beside them. */
function inExisting(source: Package, path: string): Metadata {
  const { text, encode } = readPartText(source, path);
  const tags = [...xmlTags(text)];
  const types = tags.filter(({ name, kind }) => name === "metadataType" && kind !== "close");
  const known = types.findIndex((tag) => attributeValue(text, tag, "name") === DYNAMIC_ARRAY) + 1;
  const marks = marksIn(text, tags, "cellMetadata");
  const number = known > 0 ? marks.indexOf(known) + 1 : 0;
  if (number > 0) return { number, parts: new Map() };
  const type = known > 0 ? known : types.length + 1;
  const mark = { name: "cellMetadata", after: BEFORE_CELLS, items: marks.length };
  const edits = [
    ...(known > 0
      ? []
      : addition(text, tags, { name: "metadataTypes", after: [], items: types.length }, piece("metadataType"))),
    ...(known > 0 ? [] : [futureMetadata(tags)]),
    ...addition(text, tags, mark, `<bk><rc t="${type}" v="0"/></bk>`),
  ];
  const prefix = tags[0]?.prefix ?? "";
  const prefixed = edits.map((edit) => ({
    ...edit,
    text: edit.text.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}`),
  }));
  return { number: marks.length + 1, parts: new Map([[path, encode(edited(text, prefixed))]]) };
}

/** The elements that stand before `cellMetadata`. */
const BEFORE_CELLS = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata"];

interface List {
  readonly name: string;
  readonly after: readonly string[];
  readonly items: number;
}

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One item more in a list, which is made where there is none, and its `count`. */
function addition(text: string, tags: readonly XmlTag[], { name, after, items }: List, item: string): Insertion[] {
  const open = tags.find((tag) => tag.name === name && tag.kind !== "close");
  const close = tags.find((tag) => tag.name === name && tag.kind === "close");
  if (open === undefined || close === undefined) {
    const start = endOf(tags, after);
    return [{ start, end: start, text: `<${name} count="1">${item}</${name}>` }];
  }
  const count = xmlAttributes(text, open).find((attribute) => attribute.name === "count");
  return [
    ...(count ? [{ start: count.start, end: count.end, text: ` count="${items + 1}"` }] : []),
    { start: close.start, end: close.start, text: item },
  ];
}

/** Excel's own entry, with its namespace in it: a part of another kind need not have declared that. */
function futureMetadata(tags: readonly XmlTag[]): Insertion {
  const start = endOf(tags, BEFORE_CELLS);
  const entry = /<futureMetadata[\s\S]*<\/futureMetadata>/.exec(METADATA_PART)?.[0] ?? "";
  const namespace = /xmlns:xda="[^"]*"/.exec(METADATA_PART)?.[0] ?? "";
  return { start, end: start, text: entry.replace("<xda:dynamicArrayProperties", `$& ${namespace}`) };
}

function piece(name: string): string {
  return new RegExp(`<${name} [^>]*/>`).exec(METADATA_PART)?.[0] ?? "";
}

/** After the last of the elements, or inside the root's first tag. */
function endOf(tags: readonly XmlTag[], names: readonly string[]): number {
  const last = tags.filter(({ name, kind }) => kind !== "open" && names.includes(name)).pop();
  return last?.end ?? (tags[0] as XmlTag).end;
}

/** The types that a list's entries are of, in their order. */
function marksIn(text: string, tags: readonly XmlTag[], list: string): number[] {
  const start = tags.findIndex(({ name, kind }) => name === list && kind === "open");
  if (start < 0) return [];
  const end = tags.findIndex(({ name, kind }, i) => i > start && name === list && kind === "close");
  const inside = tags.slice(start, end);
  return inside
    .filter(({ name, kind }) => name === "rc" && kind !== "close")
    .map((tag) => Number(attributeValue(text, tag, "t")));
}
