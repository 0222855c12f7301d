/** Nothing but its own style sheet: the help has no script, and frames, forms and outside addresses stay shut. */
export const HELP_CSP = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/**
 * One page of the help.
 * @param main - its content as HTML, headings from h1.
 */
export function htmlPage(title: string, main: string, current: "index" | "about" | "function"): string {
  const link = (href: string, text: string, isCurrent: boolean): string =>
    `<a href="${href}"${isCurrent ? ' aria-current="page"' : ""}>${text}</a>`;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${HELP_CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="../icons/finsam-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<header>
<img src="../icons/finsam-64.png" alt="" width="32" height="32">
<nav aria-label="Hjälpen">${link("index.html", "Funktionerna", current === "index")} ${link("om.html", "Om tillägget", current === "about")}</nav>
</header>
<main>
${main}
</main>
</body>
</html>
`;
}
