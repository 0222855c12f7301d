import { CliError } from "../errors/CliError.ts";
import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { Package } from "../package/Package.ts";
import { relationships } from "../workbook/relationships.ts";
import { readXml } from "../xml/readXml.ts";

/** The parts beside the sheets that a change of formulas may touch. */
export interface WorkbookParts {
  readonly book: string;
  readonly metadata: string | undefined;
  readonly calcChain: string | undefined;
  /** The number by which the order of calculation knows a sheet, by its name. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

export function workbookParts(source: Package): WorkbookParts {
  const book = [...relationships(source, "").values()].find(({ kind }) => kind === "officeDocument")?.target;
  if (book === undefined) throw new CliError(CliErrorCode.notWorkbook, {});
  const related = [...relationships(source, book).values()];
  const partOf = (kind: string): string | undefined =>
    related.find((relation) => relation.kind === kind && source.has(relation.target))?.target;
  const sheetIds = new Map<string, string>();
  readXml(source, book, {
    open: (name, { name: sheet, sheetId }) => {
      if (name === "sheet" && sheet !== undefined && sheetId !== undefined) sheetIds.set(sheet, sheetId);
    },
    close: () => {},
  });
  return { book, metadata: partOf("sheetMetadata"), calcChain: partOf("calcChain"), sheetIds };
}
