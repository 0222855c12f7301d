/** What a key does in the grid, as in Excel. */
export type KeyAction =
  | {
      readonly do: "step";
      readonly key: string;
      readonly ctrl: boolean;
      readonly extend: boolean;
      readonly mayLeave: boolean;
    }
  | { readonly do: "undo" | "redo" | "selectAll" | "edit" | "clear" | "type" };

/** Keys that go to the next cell without extending the range, and the arrow each stands for. */
const FINISHING: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Enter: ["ArrowDown", "ArrowUp"],
  Tab: ["ArrowRight", "ArrowLeft"],
};

const STEPS = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End)$/;

/** The action of a key; undefined for keys that are the browser's. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  const { key, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const finishing = FINISHING[key];
  if (event.altKey || event.isComposing) return undefined;
  if (STEPS.test(key)) return { do: "step", key, ctrl, extend: shift, mayLeave: false };
  if (finishing) {
    // At the sheet's edge Tab goes on to the rest of the page, so that nobody is caught in the grid.
    return { do: "step", key: finishing[shift ? 1 : 0], ctrl: false, extend: false, mayLeave: key === "Tab" };
  }
  if (key === "F2") return { do: "edit" };
  if (key === "Delete" || key === "Backspace") return { do: "clear" };
  if (ctrl) return withCtrl(key.toLowerCase(), shift);
  return key.length === 1 ? { do: "type" } : undefined;
}

function withCtrl(key: string, shift: boolean): KeyAction | undefined {
  if (key === "z") return { do: shift ? "redo" : "undo" };
  if (key === "y") return { do: "redo" };
  return key === "a" ? { do: "selectAll" } : undefined;
}
