import { mkdir } from "node:fs/promises";
import { PreviewPage } from "./PreviewPage.ts";

// Takes docs/forhandsvisning.png from the running preview: npx tsx tests/preview/picture.ts

const preview = await PreviewPage.open({ width: 1280, height: 720 });
await preview.goTo("C12");
await preview.message.filter({ hasText: "Skriv i en cell" }).waitFor();
await mkdir("docs", { recursive: true });
await preview.page.screenshot({ path: "docs/forhandsvisning.png" });
await preview.close();
