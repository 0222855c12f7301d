import { type SheetDescription, styled } from "./SheetDescription.ts";

const note = styled("note");

export const provaSjalv: SheetDescription = {
  name: "Prova själv",
  columnWidths: [150],
  rows: [
    [styled("title")("Ett tomt blad att prova i")],
    [
      note(
        "Skriv =FINSAM. i en cell, så visas funktionerna med sin hjälp. Skriv på svenska: semikolon mellan argumenten,",
      ),
    ],
    [note("decimalkomma, SUMMA, OM och AVRUNDA. Det som skrivs här sparas inte.")],
  ],
};
