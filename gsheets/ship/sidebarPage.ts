import { START_MARK } from "../menu/startMark.ts";
import { forHtmlService } from "./forHtmlService.ts";

/**
 * Sidebar.html: one file with everything inside, since a script project has no folder of files to fetch from.
 * @param licences - of what is bundled; the addresses in them lose their `https://`, so that the page holds none.
 */
export function sidebarPage({ script, style, licences }: { script: string; style: string; licences: string }): string {
  if (/<\/style/i.test(style)) throw new Error("The style sheet would end its own element");
  return `<!DOCTYPE html>
<html lang="sv" ${START_MARK}>
  <head>
    <meta charset="utf-8">
    <base target="_top">
    <title>Finsam</title>
    <style>${style}</style>
  </head>
  <body>
    <script>${forHtmlService(script).replace(/<(?=!--|\/script|script)/gi, "\\x3C")}</script>
  </body>
</html>
<!--
${licences
  .replace(/https?:\/\//g, "")
  .replace(/--/g, "- -")
  .trim()}
-->
`;
}
