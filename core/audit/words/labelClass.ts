/**
 * What a label says that its figures are.
 * - `total`: Summa, Totalt, Delsumma, S:a …
 * - `result`: a difference between totals: Årets resultat, Över-/underskott, Netto …
 * - `opening`, `closing`: equity at the beginning and at the end of a year.
 * - `variance`: Avvikelse, Differens: neither summed nor a result.
 * - `memo`: counts, quotients, percentages, limits, of-which lines: stand among amounts without being added.
 */
export type LabelClass = "item" | "total" | "result" | "opening" | "closing" | "variance" | "memo";

/** Letters, for words that must stand alone: \b knows no å, ä or ö. */
const APART = "(?:^|[^a-zåäöéü])";
const END = "(?:$|[^a-zåäöéü])";

const word = (words: string): RegExp => new RegExp(`${APART}(?:${words})${END}`, "i");

const TOTAL = word(
  "totala (?:kostnader|kostnaden|intäkter|intäkterna|bidrag|utgifter|budgeten|summan|kostnaderna|bidragen)|summa|summan|summering|totalsumma|totalsumman|slutsumma|totalt|total|totaler|delsumma|delsummor|deltotal|s:a|s\\.a|sa\\.?|" +
    "summor|sammanlagt|tillsammans|subtotal|sum|grand total|huvudsumma|totalkostnad|totalkostnader|totalbudget|totalintäkter",
);
const MEMO = new RegExp(
  `${APART}(?:varav|därav|andel|andelar|procent|snitt|genomsnitt|genomsnittlig|genomsnittligt|medelvärde|medeltal|median|index|kvot|` +
    `folkmängd|invånare|befolkning|årsarbetare|heltidstjänster|timmar|kurs|procentenheter|varaktighet|mål|` +
    `kontroll|kontrollsumma|kontrollrad|konto|kontonr|ansvar|projektnr)${END}|%|` +
    `${APART}per (?:deltagare|person|individ|invånare|plats|månad|vecka|dag|timme|kommun|part|medlem|år|avslut)${END}|` +
    `/(?:deltagare|person|individ|invånare|plats|mån|månad|år)${END}|` +
    `^(?:antal|deltagare|personer|minst|högst|lägsta|högsta|golv|tak|gräns)${END}`,
  "i",
);
const OPENING = new RegExp(
  `${APART}(?:ingående|ib|ing\\.)${END}|(?:vid|i) (?:årets|periodens|planårets) (?:början|ingång)|kapital (?:den )?(?:1 jan|1\\/1)|` +
    `${APART}(?:balanserat|balanserade) (?:resultat|överskott|kapital|medel)|` +
    `(?:över|under)skott (?:från |fr )?(?:fg|föreg|föregående|förra|tidigare)|` +
    `(?:från|fr) (?:fg|föreg\\.?|föregående|förra|tidigare) år|sparade? medel|överför(?:t|da) från`,
  "i",
);
const CLOSING = new RegExp(
  `${APART}(?:utgående|ub|utg\\.)${END}|` +
    `prel(?:\\.|iminärt|iminär)? (?:balanserat|eget kapital)|kapital (?:vid (?:årets|periodens|planårets) (?:slut|utgång)|vid utgången|efter|(?:den )?31)|` +
    `(?:balanserat resultat|överskott|kapital) (?:till nästa|att föra)`,
  "i",
);
const VARIANCE = word("avvikelse|avvikelser|differens|skillnad|diff|diff\\.|budgetavvikelse|förändring i procent");
const RESULT = new RegExp(
  `${APART}(?:resultat|resultatet|nettoresultat|nettot?|nettokostnad|nettokostnader|över-? ?(?:/|och|eller) ?-?underskott|` +
    `överskott|underskott|årets över-|uttag ur eget kapital|uttag eget kapital|minskning av eget kapital|` +
    `förändring av eget kapital|saldo)${END}|minskar eget kapital`,
  "i",
);

const known = new Map<string, LabelClass>();
/** Labels repeat over years and sheets; the map is kept small against workbooks of many texts. */
const MOST_KNOWN = 5000;

export function labelClass(label: string): LabelClass {
  const found = known.get(label);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = classify(label);
  known.set(label, made);
  return made;
}

function classify(label: string): LabelClass {
  if (VARIANCE.test(label)) return "variance";
  // "Ingående kapital är utgående året före", "Ingående kapital och årets resultat": what a check compares.
  if (/ingående/i.test(label) && /utgående|årets resultat/i.test(label)) return "memo";
  if (/procent|%|(?:^|[^a-zåäö])andel(?:$|[^a-zåäö])/i.test(label)) return "memo";
  // "Prel balanserat resultat" is what is left at the end, "Balanserat resultat" what was brought forward.
  if (CLOSING.test(label)) return "closing";
  if (OPENING.test(label)) return "opening";
  if (/^(?:varav|därav)/i.test(label)) return "memo";
  if (/^eget kapital$/i.test(label)) return "closing";
  if (RESULT.test(label)) return "result";
  if (MEMO.test(label)) return "memo";
  return TOTAL.test(label) ? "total" : "item";
}

/** A total that names something outside the table, or that something is left out: it may not be the sum of its rows. */
export function isQualified(label: string): boolean {
  return /(?:^|[^a-zåäö])(?:inkl|exkl|inklusive|exklusive|utom|utöver|förutom|alt|ej|avser|ackumulera[dt]|ack)(?:$|[^a-zåäö])|\*/i.test(
    label,
  );
}

/** Headings and labels of things that are counted: their sums are exact, no difference is a rounding. */
export function isCount(text: string): boolean {
  return /(?:^|[^a-zåäö])(?:antal|deltagare|personer|kvinnor|män|individer|ärenden|avslut\w*|platser|folkmängd|invånare|befolkning|st)(?:$|[^a-zåäö])/i.test(
    text,
  );
}

/** Income among the labels of totals and sections. */
export function isIncome(text: string): boolean {
  return /intäkt|bidrag|finansiering|finansiell ram|inkomst|anslag|medelstilldelning|medlemsavgift/i.test(text);
}

export function isCost(text: string): boolean {
  return /kostnad|utgift|förbruk|insatser|verksamhet(?!splan)/i.test(text);
}
