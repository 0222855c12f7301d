/** What Swedish Excel may call its error values. Others are taken as they are. */
const SWEDISH: Readonly<Record<string, string>> = {
  "#SAKNAS!": "#N/A",
  "#VÄRDEFEL!": "#VALUE!",
  "#REFERENS!": "#REF!",
  "#DIVISION/0!": "#DIV/0!",
  "#OGILTIGT!": "#NUM!",
  "#NAMN?": "#NAME?",
  "#SKÄRNING!": "#NULL!",
  "#UPPTAGEN!": "#BUSY!",
};

/** An error value under its English name: the documentation does not say in which language `values` gives it. */
export function errorName(value: unknown): string {
  const text = String(value);
  return SWEDISH[text] ?? text;
}
