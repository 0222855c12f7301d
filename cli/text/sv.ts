import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { CliText } from "./CliText.ts";

/** What to do with a file that no program but Excel can mend. */
const SAVE_AGAIN = "Öppna filen i Excel, spara den på nytt och försök igen.";

/** Swedish: what is the matter with the file, then what to do. */
export const sv: CliText = {
  help: `finsam – granskar och konverterar budgetarbetsböcker (.xlsx)

  finsam granska budget.xlsx
      Läser arbetsboken och skriver vad som inte stämmer, cell för cell.
      --json            för andra program i stället för för läsare

  finsam konvertera in.xlsx ut.xlsx --till excel|google
      Skriver en ny fil vars FINSAM-formler fungerar i det andra programmet.
      --prova           visar vad som skulle ändras och skriver ingen fil

  --språk sv|en         svenska (förval) eller engelska
  --version             visar programmets version
  --hjälp               visar den här texten

Filen som läses ändras aldrig, och inget lämnar datorn.
granska avslutas med 0 om inget är fel, 1 om något är det, 2 om filen inte
gick att granska. konvertera avslutas med 0, eller 2 om det inte gick.`,
  report: {
    title: "Granskning av {file}",
    sheet: "Blad {sheet}",
    hiddenSheet: "Blad {sheet} (dolt)",
    now: "Nu:         ",
    replacement: "Ersätt med: ",
    clears: "Töm först {cells}.",
    change: "{cell}: {before} → {after}",
    moreChanges: "… och {cells} celler till",
    unchanged: "Värdet blir detsamma.",
    blank: "tom",
    yes: "SANT",
    no: "FALSKT",
    date: "datum",
    nothing: "Inget att anmärka.",
    uncalculated:
      "{cells} formler saknar uträknat värde i filen och är inte granskade. Öppna den i Excel, spara den och granska på nytt.",
    counts: {
      error: ["{n} fel", "{n} fel"],
      warning: ["{n} varning", "{n} varningar"],
      note: ["{n} upplysning", "{n} upplysningar"],
    },
  },
  errors: {
    [CliErrorCode.unknownCommand]: "Kommandot ”{command}” finns inte. Skriv granska eller konvertera, eller --hjälp.",
    [CliErrorCode.unknownOption]: "Valet {option} finns inte. Skriv --hjälp för att se dem som finns.",
    [CliErrorCode.optionWithoutValue]: "Valet {option} ska följas av ett värde. Skriv --hjälp för att se vilka.",
    [CliErrorCode.unknownOptionValue]: "{option}: ”{value}” går inte. Skriv {allowed}.",
    [CliErrorCode.missingFileName]: "Filens namn saknas. Skriv så här: {usage}",
    [CliErrorCode.tooManyFileNames]: "För många filnamn: en fil i taget. Skriv så här: {usage}",
    [CliErrorCode.optionMissing]: "Valet {option} saknas. Skriv --hjälp för att se hur det anges.",
    [CliErrorCode.fileMissing]: "Filen {file} finns inte. Kontrollera namnet och mappen.",
    [CliErrorCode.isDirectory]: "{file} är en mapp. Ange en fil i den.",
    [CliErrorCode.noPermission]:
      "Du har inte behörighet till {file}. Kopiera filen till en egen mapp, eller be ägaren.",
    [CliErrorCode.cannotRead]: "{file} gick inte att läsa ({reason}). Stäng den i andra program och försök igen.",
    [CliErrorCode.fileTooLarge]:
      "Filen är {megabytes} MB, och högst {most} MB läses. Ta bort bilder och bilagor ur den.",
    [CliErrorCode.outputExists]:
      "{file} finns redan och skrivs inte över. Ange ett annat namn, eller ta bort den först.",
    [CliErrorCode.outputIsInput]: "{file} är samma fil som läses. Ange ett annat namn för den nya filen.",
    [CliErrorCode.cannotWrite]: "{file} gick inte att skriva ({reason}). Ange en mapp där du får spara.",
    [CliErrorCode.empty]: "Filen är tom. Hämta eller spara den på nytt.",
    [CliErrorCode.encrypted]:
      "Filen är skyddad med lösenord. Ta bort lösenordet i Excel: Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord.",
    [CliErrorCode.oldExcel]:
      "Filen är i ett äldre Excelformat (.xls). Öppna den i Excel och välj Spara som, Excel-arbetsbok (.xlsx).",
    [CliErrorCode.openDocument]:
      "Filen är ett OpenDocument-kalkylblad (.ods). Öppna den i sitt program och spara den som .xlsx.",
    [CliErrorCode.binaryWorkbook]:
      "Filen är en binär arbetsbok (.xlsb). Öppna den i Excel och välj Spara som, Excel-arbetsbok (.xlsx).",
    [CliErrorCode.plainText]:
      "Filen är en textfil (till exempel .csv), så formler saknas. Öppna originalet och spara det som .xlsx.",
    [CliErrorCode.otherOffice]: "Filen är ett annat Office-dokument. Ange en arbetsbok (.xlsx).",
    [CliErrorCode.notWorkbook]: "Filen är ingen arbetsbok. Ange en fil som är sparad som .xlsx.",
    [CliErrorCode.truncated]: "Filen är avklippt: slutet saknas. Hämta eller kopiera den på nytt.",
    [CliErrorCode.damaged]: `Filen är skadad i delen {part}. ${SAVE_AGAIN}`,
    [CliErrorCode.duplicatePart]: `Filen har två delar med namnet {part}. ${SAVE_AGAIN}`,
    [CliErrorCode.unsafePart]:
      "Filen har en del med ett otillåtet namn, {part}. Öppna den inte om du inte vet varifrån den kommer.",
    [CliErrorCode.tooManyParts]:
      "Filen har {parts} delar, och högst {most} läses. Ta bort bilder och blad som inte behövs.",
    [CliErrorCode.partTooLarge]:
      "Delen {part} är över {most} MB uppackad. Dela upp bladet, eller ta bort tomma rader längst ned.",
    [CliErrorCode.totalTooLarge]:
      "Filen är över {most} MB uppackad. Dela upp arbetsboken, eller ta bort tomma rader längst ned.",
    [CliErrorCode.bomb]:
      "Delen {part} är orimligt stor uppackad, som i en fil gjord för att fylla minnet. Öppna den inte om du inte vet varifrån den kommer.",
    [CliErrorCode.missingPart]: `Delen {part} saknas i filen. ${SAVE_AGAIN}`,
    [CliErrorCode.badXml]: `Filen är skadad i delen {part}, rad {line}. ${SAVE_AGAIN}`,
    [CliErrorCode.tooManyCells]: "Arbetsboken har över {most} ifyllda celler. Dela upp den.",
    [CliErrorCode.tooManySheets]: "Arbetsboken har {sheets} blad, och högst {most} läses. Dela upp den.",
    [CliErrorCode.doctype]:
      "Delen {part} har en dokumenttypsdeklaration, som inte hör hemma i en arbetsbok. Öppna den inte om du inte vet varifrån den kommer.",
    [CliErrorCode.tooSpread]:
      "Bladet {sheet} har ifyllda celler mycket långt ned eller långt till höger. Ta bort dem som är tomma så när som på ett blanktecken eller som hamnat fel.",
    [CliErrorCode.tooMuchFormula]: "Arbetsbokens formler har tillsammans över {most} tecken. Dela upp den.",
    [CliErrorCode.internal]:
      "Ett fel i programmet: {detail}. Skicka meddelandet, utan arbetsboken, till den som förvaltar FINSAM.",
  },
};
