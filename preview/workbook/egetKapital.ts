import { AGREES, type SheetDescription, styled } from "./SheetDescription.ts";

const section = styled("section");
const note = styled("note");
const heading = styled("heading");
const columnHeading = styled("columnHeading");
const published = styled("published");
const calculated = styled("calculated");
const difference = styled("difference");
const verdict = (cell: string) => styled("verdict")(`=OM(${cell}=0;"${AGREES}";"${AGREES} inte")`);

/** The rows of "6 Ekonomisk sammanställning" above their sum, tkr: eight kommuner, the common work and the overhead. */
const COSTS = [610, 8175, 610, 2225, 705, 750, 1550, 750, 250, 2755];

export const egetKapital: SheetDescription = {
  name: "Eget kapital",
  columnWidths: [215, 110, 110, 110, 100],
  rows: [
    [styled("title")("Eget kapital: årets resultat och det som förs vidare")],
    [],
    // Verksamhetsplan 2025–2027, sections 3 "Delmål eget kapital" and 6 "Ekonomisk sammanställning".
    [section("Sjuhärads samordningsförbund 2025, tkr")],
    [
      note(
        "Källa: verksamhetsplan 2025–2027, avsnitt 3 och 6. Planen anger varken ingående eget kapital eller kostnader",
      ),
    ],
    [note("för 2026 och 2027. Därför visas bara hur mycket 2025 års budget minskar det egna kapitalet.")],
    [heading("Post"), ...["Publicerat", "Beräknat", "Skillnad"].map(columnHeading)],
    [
      "Intäkter från medlemmarna",
      published(17767),
      calculated("=Finansieringsplan!C20"),
      difference("=AVRUNDA(B7-C7;1)"),
      verdict("D7"),
    ],
    [
      "Kostnader",
      published(18380),
      calculated(`=SUMMA({${COSTS.join(";")}})`),
      difference("=AVRUNDA(B8-C8;1)"),
      verdict("D8"),
    ],
    [
      "Minskning av eget kapital",
      published(613),
      // Counted from 0, so that what comes out is the change of the year.
      calculated("=-FINSAM.EGETKAPITAL(0;C7;C8)"),
      difference("=AVRUNDA(B9-C9;1)"),
      verdict("D9"),
    ],
    ["Mål: eget kapital minst", published(2000)],
    ["Ingående eget kapital som målet kräver", "", calculated("=C9+B10")],
    ["Ingående eget kapital (saknas i planen, fyll i själv)", "", styled("entry")("")],
    ["Utgående eget kapital", "", calculated('=OM(C12="";"";FINSAM.EGETKAPITAL(C12;C7;C8))')],
    [],
    // Verksamhetsplan med budget 2024 och plan 2025–2026, section 7. The income is "Summa intäkter" less "Balanserat
    // resultat", which the document prints among the income although it is the opening equity.
    [section("Samordningsförbundet Södra Vätterbygden 2024–2026, kr")],
    [
      note(
        "Källa: verksamhetsplan med budget 2024 och plan 2025–2026, avsnitt 7. Intäkterna är utan balanserat resultat,",
      ),
    ],
    [note("som dokumentet räknar bland intäkterna men som är det ingående egna kapitalet.")],
    [heading("Post"), ...["Budget 2024", "Plan 2025", "Plan 2026"].map(columnHeading)],
    ["Balanserat resultat, publicerat", published(1491324), published(1306824), published(599324)],
    ["Intäkter", published(11172000), published(11172000), published(11172000)],
    ["Kostnader", published(11356500), published(11879500), published(11704000)],
    ["Prel balanserat resultat, publicerat", published(1306824), published(599324), published(67324)],
    [
      "Utgående eget kapital, beräknat",
      calculated("=FINSAM.EGETKAPITAL(B19;B20:D20;B21:D21)"),
      calculated(""),
      calculated(""),
    ],
    ["Skillnad", difference("=B22-B23"), difference("=C22-C23"), difference("=D22-D23")],
    ["Publicerat mot beräknat", verdict("B24"), verdict("C24"), verdict("D24")],
  ],
};
