import { CliErrorCode } from "../errors/CliErrorCode.ts";
import type { CliText } from "./CliText.ts";

const SAVE_AGAIN = "Open the file in Excel, save it anew and try again.";

export const en: CliText = {
  help: `finsam – audits and converts budget workbooks (.xlsx)

  finsam granska budget.xlsx
      Reads the workbook and says what is wrong, cell by cell.
      --json            for other programs instead of for readers

  finsam konvertera in.xlsx out.xlsx --till excel|google
      Writes a new file whose FINSAM formulas work in the other program.
      --prova           shows what would change and writes no file

  --språk sv|en         Swedish (unless said) or English; also --lang
  --version             shows the program's version
  --help                shows this text

The file that is read is never changed, and nothing leaves the computer.
granska ends with 0 if nothing is wrong, 1 if something is, 2 if the file
could not be audited. konvertera ends with 0, or 2 if it could not.`,
  report: {
    title: "Audit of {file}",
    sheet: "Sheet {sheet}",
    hiddenSheet: "Sheet {sheet} (hidden)",
    now: "Now:          ",
    replacement: "Replace with: ",
    clears: "First empty {cells}.",
    change: "{cell}: {before} → {after}",
    moreChanges: "… and {cells} more cells",
    unchanged: "The value stays the same.",
    blank: "blank",
    yes: "TRUE",
    no: "FALSE",
    date: "date",
    nothing: "Nothing to remark on.",
    uncalculated:
      "{cells} formulas have no calculated value in the file and are not audited. Open it in Excel, save it and audit it again.",
    counts: {
      error: ["{n} error", "{n} errors"],
      warning: ["{n} warning", "{n} warnings"],
      note: ["{n} note", "{n} notes"],
    },
  },
  errors: {
    [CliErrorCode.unknownCommand]: "There is no command “{command}”. Write granska or konvertera, or --help.",
    [CliErrorCode.unknownOption]: "There is no option {option}. Write --help to see those there are.",
    [CliErrorCode.optionWithoutValue]: "The option {option} takes a value. Write --help to see which.",
    [CliErrorCode.unknownOptionValue]: "{option}: “{value}” is not possible. Write {allowed}.",
    [CliErrorCode.missingFileName]: "The file's name is missing. Write: {usage}",
    [CliErrorCode.tooManyFileNames]: "Too many file names: one file at a time. Write: {usage}",
    [CliErrorCode.optionMissing]: "The option {option} is missing. Write --help to see how it is given.",
    [CliErrorCode.fileMissing]: "There is no file {file}. Check its name and folder.",
    [CliErrorCode.isDirectory]: "{file} is a folder. Give a file in it.",
    [CliErrorCode.noPermission]: "You have no permission to {file}. Copy it to a folder of your own, or ask its owner.",
    [CliErrorCode.cannotRead]: "{file} could not be read ({reason}). Close it in other programs and try again.",
    [CliErrorCode.fileTooLarge]: "The file is {megabytes} MB, and at most {most} MB are read. Take pictures out of it.",
    [CliErrorCode.outputExists]: "{file} exists and is not overwritten. Give another name, or remove it first.",
    [CliErrorCode.outputIsInput]: "{file} is the file that is read. Give another name for the new one.",
    [CliErrorCode.cannotWrite]: "{file} could not be written ({reason}). Give a folder where you may save.",
    [CliErrorCode.empty]: "The file is empty. Fetch or save it anew.",
    [CliErrorCode.encrypted]:
      "The file has a password. Take it away in Excel: File, Info, Protect Workbook, Encrypt with Password.",
    [CliErrorCode.oldExcel]:
      "The file is in an older format of Excel's (.xls). Open it in Excel and choose Save As, Excel Workbook (.xlsx).",
    [CliErrorCode.openDocument]: "The file is an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx.",
    [CliErrorCode.binaryWorkbook]:
      "The file is a binary workbook (.xlsb). Open it in Excel and choose Save As, Excel Workbook (.xlsx).",
    [CliErrorCode.plainText]:
      "The file is a text file (such as .csv), so it has no formulas. Open the original and save it as .xlsx.",
    [CliErrorCode.otherOffice]: "The file is another Office document. Give a workbook (.xlsx).",
    [CliErrorCode.notWorkbook]: "The file is no workbook. Give a file that is saved as .xlsx.",
    [CliErrorCode.truncated]: "The file is cut off: its end is missing. Fetch or copy it anew.",
    [CliErrorCode.damaged]: `The file is damaged in its part {part}. ${SAVE_AGAIN}`,
    [CliErrorCode.duplicatePart]: `The file has two parts of the name {part}. ${SAVE_AGAIN}`,
    [CliErrorCode.unsafePart]:
      "The file has a part of a forbidden name, {part}. Do not open it unless you know where it comes from.",
    [CliErrorCode.tooManyParts]:
      "The file has {parts} parts, and at most {most} are read. Take out what is not needed.",
    [CliErrorCode.partTooLarge]:
      "The part {part} is over {most} MB unpacked. Split the sheet, or delete its empty rows.",
    [CliErrorCode.totalTooLarge]: "The file is over {most} MB unpacked. Split the workbook, or delete its empty rows.",
    [CliErrorCode.bomb]:
      "The part {part} is absurdly large unpacked, as in a file made to fill the memory. Do not open it unless you know where it comes from.",
    [CliErrorCode.missingPart]: `The file has no part {part}. ${SAVE_AGAIN}`,
    [CliErrorCode.badXml]: `The file is damaged in its part {part}, line {line}. ${SAVE_AGAIN}`,
    [CliErrorCode.tooManyCells]: "The workbook has over {most} filled cells. Split it.",
    [CliErrorCode.tooManySheets]: "The workbook has {sheets} sheets, and at most {most} are read. Split it.",
    [CliErrorCode.doctype]:
      "The part {part} has a document type declaration, which has no place in a workbook. Do not open it unless you know where it comes from.",
    [CliErrorCode.tooSpread]:
      "The sheet {sheet} has filled cells very far down or far to the right. Take away those that are there by mistake.",
    [CliErrorCode.tooMuchFormula]: "The workbook's formulas have over {most} characters together. Split it.",
    [CliErrorCode.internal]:
      "A fault in the program: {detail}. Send the message, without the workbook, to whoever maintains FINSAM.",
  },
};
