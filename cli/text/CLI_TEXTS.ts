import type { Language } from "../../core/index.ts";
import type { CliText } from "./CliText.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

export const CLI_TEXTS: Readonly<Record<Language, CliText>> = { sv, en };
