import { escapeHtml, htmlPage } from "./htmlPage.ts";

/** What the add-in may and may not do, what becomes of data, and the terms: for the administrator who approves it. */
export function aboutPage(version: string): string {
  const main = `<h1>Om tillägget</h1>
<p class="summary">Finsam är öppen källkod och innehåller kontrollerade budgetfunktioner för samordningsförbund.</p>
<p>Beräkningskärnans version: <strong>${escapeHtml(version)}</strong>. Samma nummer ger formeln <code>=FINSAM.VERSION()</code>.</p>
<h2 id="behorighet">Behörighet</h2>
<p>Tillägget begär att få läsa och skriva i den öppna arbetsboken (<code>ReadWriteDocument</code>). Excel kräver det av varje tillägg som läser en cell. Panelen skriver bara när du infogar en formel eller bekräftar ett verktyg.</p>
<h2 id="uppgifter">Uppgifter</h2>
<ul>
<li>Alla beräkningar sker i Excel på din dator eller i din webbläsare.</li>
<li>Tillägget skickar ingenting, sparar ingenting utanför arbetsboken, använder inga kakor och mäter ingenting.</li>
<li>Filerna hämtas från den webbplats som din organisation har valt. Panelen hämtar dessutom Microsofts skript för Office-tillägg från <code>appsforoffice.microsoft.com</code>, och det skriptet är Microsofts ansvar.</li>
</ul>
<h2 id="villkor">Villkor</h2>
<p>Tillägget får användas, kopieras och ändras enligt MIT-licensen och lämnas utan garanti. Den som beslutar om budgeten ansvarar för att siffrorna är rätt.</p>`;
  return htmlPage("Finsam – om tillägget", main, "about");
}
