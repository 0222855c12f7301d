import { schemaErrors, schemaValidator } from "./appManifestSchema.ts";
import type { Finding } from "./Finding.ts";

/** One language's functions.json. */
export interface MetadataFile {
  readonly name: string;
  readonly text: string;
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly helpUrl?: string;
    readonly parameters: readonly { readonly type?: string; readonly optional?: boolean }[];
    readonly result?: { readonly dimensionality?: string };
  }[];
}

const followsSchema = schemaValidator("extensionCustomFunctions");

/**
 * The metadata against Microsoft's own schema, and against what the schema cannot know.
 * @param files - the default language first.
 * @param exists - tells whether an address below the base URL has a file.
 */
export function checkMetadata(files: readonly MetadataFile[], exists: (address: string) => boolean): Finding[] {
  const found: Finding[] = [];
  let shapeOfFirst: string | undefined;
  for (const { name, text } of files) {
    const add = (message: string): void => void found.push({ rule: "metadata", where: name, message });
    const metadata = parsed(text);
    if (metadata === undefined) {
      add("is no JSON");
      continue;
    }
    const { allowErrorForDataTypeAny, ...known } = metadata;
    // The schema lags behind: Excel reads allowErrorForDataTypeAny, the schema refuses it.
    if (allowErrorForDataTypeAny !== true) add("allowErrorForDataTypeAny must be true: error cells are reported by us");
    if (known.allowCustomDataForDataTypeAny !== undefined) {
      add("allowCustomDataForDataTypeAny beside allowErrorForDataTypeAny crashes Office LTSC 2021");
    }
    if (!followsSchema(known)) {
      for (const error of schemaErrors(followsSchema)) add(error);
      continue;
    }
    checkFunctions(metadata, exists, add);
    const shape = JSON.stringify(
      metadata.functions.map(({ id, parameters, result }) => [id, parameters.map((one) => one.optional), result]),
    );
    shapeOfFirst ??= shape;
    if (shape !== shapeOfFirst) add("has other functions or parameters than the default language");
  }
  return found;
}

function parsed(text: string): Metadata | undefined {
  try {
    return JSON.parse(text) as Metadata;
  } catch {
    return undefined;
  }
}

function checkFunctions(
  { functions }: Metadata,
  exists: (address: string) => boolean,
  add: (message: string) => void,
): void {
  const ids = new Set<string>();
  for (const { id, name, helpUrl, parameters } of functions) {
    if (id !== name) add(`${id}: its name is ${name}: names are the same in every language`);
    if (!/^[A-Z][A-Z0-9]{2,63}$/.test(id)) add(`${id}: an id is at least three of A–Z and 0–9`);
    if (/^[A-Z]{1,3}\d+$/.test(id)) add(`${id}: looks like a cell`);
    if (ids.has(id)) add(`${id}: stands twice`);
    ids.add(id);
    if (helpUrl === undefined || !exists(helpUrl)) add(`${id}: its help ${helpUrl ?? ""} is missing`);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional)) {
      add(`${id}: a required parameter follows an optional one`);
    }
    if (parameters.some(({ type }) => type !== "any"))
      add(`${id}: any other type than any lets Excel convert the cells`);
  }
}
