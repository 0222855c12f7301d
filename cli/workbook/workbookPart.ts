import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Package } from "../package/Package.ts";
import { prefixed, readXml, SMALL_PART } from "../xml/readXml.ts";
import { type Relationship, relationships } from "./relationships.ts";

export interface SheetPart {
  readonly name: string;
  /** The path of its part. */
  readonly part: string;
  readonly isHidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** `Indata!$B$3` */
  readonly formula: string;
  /** Whether it holds on one sheet only. */
  readonly isLocal: boolean;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** In the order of the tabs: sheets of cells only, no charts, no macro sheets. */
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const MOST_SHEETS = 1000;

export function readWorkbookPart(source: Package): WorkbookPart {
  const part = [...relationships(source, "").values()].find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined) throw new CliError(CliErrorCode.notWorkbook, {});
  const related = relationships(source, part);
  const listed: { name: string; relation: Relationship | undefined; isHidden: boolean }[] = [];
  const names: DefinedName[] = [];
  const path: string[] = [];
  let open: { name: string; isLocal: boolean; text: string } | undefined;
  readXml(
    source,
    part,
    {
      open: (name, attributes) => {
        path.push(name);
        // Another kind of document, such as one of Word's.
        if (path.length === 1 && name !== "workbook") throw new CliError(CliErrorCode.notWorkbook, {});
        const place = path.join("/");
        if (place === "workbook/sheets/sheet") {
          const relation = related.get(prefixed(attributes, "id") ?? "");
          const isHidden = (attributes.state ?? "visible") !== "visible";
          listed.push({ name: attributes.name ?? "", relation, isHidden });
        }
        if (place === "workbook/definedNames/definedName") {
          open = { name: attributes.name ?? "", isLocal: attributes.localSheetId !== undefined, text: "" };
        }
      },
      text: (text) => {
        if (open) open.text += text;
      },
      close: () => {
        path.pop();
        if (open) names.push({ name: open.name, formula: open.text, isLocal: open.isLocal });
        open = undefined;
      },
    },
    SMALL_PART,
  );
  if (listed.length > MOST_SHEETS) {
    throw new CliError(CliErrorCode.tooManySheets, { sheets: listed.length, most: MOST_SHEETS });
  }
  const unique = new Set(listed.map(({ name }) => name.toLowerCase()));
  if (unique.size < listed.length || unique.has("")) throw new CliError(CliErrorCode.damaged, { part });
  const sheets = listed.flatMap(({ name, relation, isHidden }) => {
    if (relation === undefined) throw new CliError(CliErrorCode.missingPart, { part: name });
    return relation.kind === "worksheet" ? [{ name, part: relation.target, isHidden }] : [];
  });
  const partOf = (kind: string): string | undefined =>
    [...related.values()].find((relation) => relation.kind === kind && source.has(relation.target))?.target;
  return { sheets, names, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}
