import { pushSheets } from "./ship/pushSheets.ts";

// npm run push:sheets [-- --dry-run]: sends dist/gsheets to the script project, or only says what would be sent.
try {
  pushSheets("dist/gsheets", { isDryRun: process.argv.includes("--dry-run") });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
