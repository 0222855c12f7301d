import type * as Audit from "./auditEntry.ts";

type PreviewAudit = typeof Audit;

const loaded = (): PreviewAudit | undefined =>
  (globalThis as { readonly FinsamPreviewAudit?: PreviewAudit }).FinsamPreviewAudit;

/** The audit; undefined where the server does not answer. */
export async function loadAudit(): Promise<PreviewAudit | undefined> {
  if (!loaded()) {
    await new Promise<void>((resolve) => {
      const script = document.createElement("script");
      script.src = "audit.js";
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
  }
  return loaded();
}
