import { AuditCode } from "../../../../core/audit/AuditCode.ts";
import { calculated } from "../../typed/calculated.ts";
import { cellAt } from "../../typed/cellAt.ts";
import type { TypedSheet } from "../../typed/TypedSheet.ts";
import type { Draft } from "../Draft.ts";
import { type At, at, type Planted } from "../Planted.ts";
import { steps } from "../sharing.ts";

/** Typed numbers that live sums add up, and those sums. */
function summed(draft: Draft): { sheet: TypedSheet; address: string; totals: string[]; grand: string | undefined }[] {
  const lines = draft.totals.filter(
    ({ sheet, cells, plainSum }) => plainSum && cells.every(({ address }) => !sheet.at(address).frozen),
  );
  const inputs = new Set(
    lines.flatMap(({ sheet, cells }) => cells.flatMap(({ parts }) => parts.map((part) => `${sheet.name}!${part}`))),
  );
  return [...inputs].flatMap((key) => {
    const [name = "", address = ""] = key.split("!");
    const covering = lines.filter(
      ({ sheet, cells }) => sheet.name === name && cells.some(({ parts }) => parts.includes(address)),
    );
    const sheet = covering[0]?.sheet;
    // In a table with totals both ways, all of them have to be live.
    const everyLine = draft.totals.filter(
      (line) => line.sheet === sheet && line.cells.some(({ parts }) => parts.includes(address)),
    );
    const content = sheet?.cells.get(address)?.content;
    if (!sheet || typeof content !== "number" || content === 0 || everyLine.length !== covering.length) return [];
    const totals = covering.flatMap(({ cells }) =>
      cells.filter(({ parts }) => parts.includes(address)).map((one) => one.address),
    );
    return [{ sheet, address, totals, grand: covering.find(({ grand }) => grand)?.grand }];
  });
}

/** Every cell whose value is an error. */
function errorsIn(draft: Draft): At[] {
  return calculated(draft.sheets).sheets.flatMap(({ rows }, s) =>
    [...(draft.sheets[s] as TypedSheet).cells.keys()].flatMap((address) => {
      const sheet = draft.sheets[s] as TypedSheet;
      const value = cellAt(
        { sheets: [{ name: sheet.name, rows }], names: {}, style: calculated([]).style },
        { sheet: sheet.name, address },
      )?.value;
      return typeof value === "object" && value !== null ? [{ sheet, address }] : [];
    }),
  );
}

const spaced = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, " ");

export function numberAsText(draft: Draft): Planted | undefined {
  const { random } = draft;
  for (const { sheet, address, totals, grand } of draft.some(summed(draft), 12)) {
    const cell = sheet.at(address);
    const before = cell.content as number;
    const [whole = "", decimals] = String(before).split(".");
    const digits = random.pick([whole, spaced(whole), spaced(whole).replace(/ /g, "\u00a0"), `${whole} `]);
    cell.content = decimals ? `${digits.trim()},${decimals}` : digits;
    if (errorsIn(draft).length === 0) {
      return {
        code: AuditCode.numberAsText,
        what: `${JSON.stringify(cell.content)} as text among numbers`,
        found: at(sheet, [address, ...totals]),
        follows: at(sheet, [grand]),
      };
    }
    cell.content = before;
  }
  return undefined;
}

export function formulaOverwritten(draft: Draft): Planted | undefined {
  const { random } = draft;
  const lines = draft.patterns.filter(({ cells }) => cells.length >= 4);
  if (lines.length === 0) return undefined;
  const { sheet, cells } = random.pick(lines);
  const workbook = calculated(draft.sheets);
  const numbers = cells.filter(
    (address) => typeof cellAt(workbook, { sheet: sheet.name, address })?.value === "number",
  );
  const address = random.pick(numbers.slice(1, -1));
  if (!address) return undefined;
  const cell = sheet.at(address);
  const right = cellAt(workbook, { sheet: sheet.name, address })?.value as number;
  const factor = random.pick([0.8, 0.9, 1.1, 1.25]);
  cell.content = steps(right * factor + (right === 0 ? 7 : 0), cell.look === "percent" ? 3 : (cell.decimals ?? 0));
  return {
    code: AuditCode.formulaOverwritten,
    what: "a number typed over one of a column of formulas",
    found: at(sheet, [address]),
    follows: at(
      sheet,
      [...sheet.cells.keys()].filter((one) => cell.look === "percent" && sheet.at(one).look === "percent"),
    ),
  };
}

export function errorInTable(draft: Draft): Planted | undefined {
  const { random } = draft;
  const inputs = summed(draft);
  if (inputs.length === 0) return undefined;
  const { sheet, address } = random.pick(inputs);
  sheet.at(address).content = random.pick(["=1250/0", "=#REF!+0", '=VLOOKUP("saknas",Z900:AA901,2,FALSE)']);
  return {
    code: AuditCode.errorInTable,
    what: "an error value that totals add up",
    found: at(sheet, [address]),
    follows: errorsIn(draft),
  };
}
