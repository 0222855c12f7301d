import type { Language } from "../../core/index.ts";
import { en } from "./en.ts";
import type { PanelText } from "./PanelText.ts";
import { sv } from "./sv.ts";

/** The panel's words by language. */
export const PANEL_TEXTS: { readonly [L in Language]: PanelText } = { sv, en };
