import { strict } from "./strict.ts";

interface RangeLike {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
}

const areaOf = (range: RangeLike): object => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** The parts of SpreadsheetApp that build rules. A built rule is plain data, for the tests to read. */
export const RULE_BUILDERS = {
  BorderStyle: strict("BorderStyle", { DOTTED: "DOTTED", SOLID: "SOLID", DOUBLE: "DOUBLE" }),
  newDataValidation: () => {
    const rule: Record<string, unknown> = {};
    const builder: object = strict("DataValidationBuilder", {
      requireValueInList: (values: string[], dropDown: boolean) => set({ kind: "list", values: [...values], dropDown }),
      requireFormulaSatisfied: (formula: string) => set({ kind: "formula", formula }),
      requireNumberGreaterThanOrEqualTo: (bound: number) => set({ kind: "number", bound }),
      setAllowInvalid: (allowed: boolean) => set({ allowsInvalid: allowed }),
      setHelpText: (help: string) => set({ help }),
      build: () => {
        if (!("kind" in rule)) throw new Error("A data validation rule needs a criterion");
        return { ...rule };
      },
    });
    const set = (part: object): object => {
      Object.assign(rule, part);
      return builder;
    };
    return builder;
  },
  newConditionalFormatRule: () => {
    const rule: Record<string, unknown> = {};
    const builder: object = strict("ConditionalFormatRuleBuilder", {
      whenFormulaSatisfied: (formula: string) => set({ formula }),
      setBackground: (background: string) => set({ background }),
      setFontColor: (color: string) => set({ color }),
      setRanges: (ranges: RangeLike[]) => set({ ranges: ranges.map(areaOf) }),
      build: () => {
        if (!("formula" in rule) || !("ranges" in rule)) throw new Error("A rule needs a condition and its cells");
        return { ...rule };
      },
    });
    const set = (part: object): object => {
      Object.assign(rule, part);
      return builder;
    };
    return builder;
  },
};
