import type { Language } from "../../core/index.ts";

/** The words of the tab before the audit itself is there. */
export interface AuditTabText {
  readonly tab: string;
  readonly noWorkbook: string;
  readonly loading: string;
  /** Why the host could not fetch the audit. */
  readonly notLoaded: string;
}

export const AUDIT_TAB_TEXT: { readonly [L in Language]: AuditTabText } = {
  sv: {
    tab: "Granska",
    noWorkbook: "Öppna panelen i Excel eller Google Kalkylark för att granska en arbetsbok.",
    loading: "Hämtar granskningen …",
    notLoaded: "Granskningen kunde inte hämtas. Kontrollera nätet och välj fliken igen.",
  },
  en: {
    tab: "Audit",
    noWorkbook: "Open the panel in Excel or Google Sheets to audit a workbook.",
    loading: "Fetching the audit …",
    notLoaded: "The audit could not be fetched. Check the network and choose the tab again.",
  },
};
