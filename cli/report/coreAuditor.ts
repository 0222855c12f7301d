import { audit } from "../../core/audit/audit.ts";
import { findingSentence, levelWord } from "../../core/audit/text/findingSentence.ts";
import type { Auditor } from "./Auditor.ts";

/** The audit that ships. */
export const coreAuditor: Auditor = { audit, findingSentence, levelWord };
