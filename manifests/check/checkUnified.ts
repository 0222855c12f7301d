import { schemaErrors, schemaValidator } from "./appManifestSchema.ts";

/** What Microsoft's schema says against a unified manifest; empty if it is valid. */
export function checkUnified(json: string): string[] {
  const valid = schemaValidator();
  return valid(JSON.parse(json)) ? [] : schemaErrors(valid);
}
