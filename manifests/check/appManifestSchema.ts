import { createRequire } from "node:module";
import Ajv, { type ValidateFunction } from "ajv-draft-04";
import addFormats from "ajv-formats";
import { UNIFIED_VERSION } from "../unifiedManifest.ts";

/** Microsoft's schema of the unified manifest, from its own package: the one that also describes functions.json. */
const schema = createRequire(import.meta.url)(
  `@microsoft/app-manifest/build/json-schemas/teams/v${UNIFIED_VERSION}/MicrosoftTeams.schema.json`,
) as { readonly definitions: object };

/** Checks a whole unified manifest, or what one of the schema's definitions describes. */
export function schemaValidator(definition?: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  if (definition === undefined) return ajv.compile(schema);
  return ajv.compile({ $ref: `#/definitions/${definition}`, definitions: schema.definitions });
}

/** What it found, one line each: `/functions/0/id must be string`. */
export const schemaErrors = ({ errors }: ValidateFunction): string[] =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message ?? ""}`);
