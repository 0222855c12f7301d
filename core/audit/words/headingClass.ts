/** What a heading says that its column holds. Only amounts and counts are ever summed. */
export type HeadingClass = "amount" | "count" | "total" | "apart";

const APART =
  /%|(?:^|[^a-zåäö])(?:andel|andelar|procent|per|snitt|genomsnitt|medelvärde|medeltal|nr|nummer|konto|kontonr|kontonummer|objekt|aktivitetsnr|löpnr|rad|kod|id|ansvar|projekt|not|datum|år|månad|pris|à|á|kvot|index|avvikelse|avvik|diff|kvar|återstår|återstående|förbrukat|differens|skillnad|förändring|faktor|vikt|vikter|ackumulerat|ackumulerad|ack|löpande|saldo|kontroll|ranking|rang)(?:$|[^a-zåäö])|(?:tkr|kr|kronor|belopp|kostnad) ?\//i;
const TOTAL =
  /(?:^|[^a-zåäö])(?:summa|summering|totalt|total|totalsumma|s:a|sammanlagt|tillsammans|sum)(?:$|[^a-zåäö])/i;
const COUNT =
  /(?:^|[^a-zåäö])(?:antal|deltagare|deltagarantal|personer|platser|årsarbetare|tjänster|ärenden|besök|dagar|timmar|inskrivna|avslutade|unga|vuxna|kvinnor|män|individer|ärenden|platser|folkmängd|invånare)(?:$|[^a-zåäö])/i;

export function headingClass(heading: string): HeadingClass {
  if (APART.test(heading)) return "apart";
  if (TOTAL.test(heading)) return "total";
  return COUNT.test(heading) ? "count" : "amount";
}

/** 1990–2100, whole: a heading rather than an amount where it stands above figures. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
