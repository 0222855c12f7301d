import { type Child, element } from "./element.ts";

/** A button that does something. `primary` for the one that a step is about. */
export function button(
  label: string,
  onClick: () => void,
  { primary = false, small = false, name }: { primary?: boolean; small?: boolean; name?: string } = {},
): HTMLElement {
  return element(
    "fluent-button",
    {
      appearance: primary ? "primary" : "outline",
      size: small ? "small" : "medium",
      "aria-label": name,
      onclick: onClick,
    },
    label,
  );
}

/** A word or address in a text that goes somewhere when pressed. */
export function textButton(label: string, onClick: () => void, name?: string): HTMLElement {
  return element("button", { type: "button", class: "text-button", "aria-label": name, onclick: onClick }, label);
}

/** A message that stays: what went well, what needs care, what failed. */
export function message(intent: "success" | "warning" | "error" | "info", ...children: readonly Child[]): HTMLElement {
  return element(
    "fluent-message-bar",
    { intent, layout: "multiline", shape: "rounded" },
    element("div", { class: "message" }, ...children),
  );
}

/** A part that opens: closed until the user wants it. */
export function fold(summary: string, ...children: readonly Child[]): HTMLDetailsElement {
  return element("details", {}, element("summary", {}, summary), ...children);
}

/** A formula, in a fixed-width font; a long one breaks after a separator, not inside a sheet's name. */
export function code(text: string): HTMLElement {
  const parts = text.split(/(?<=[;,(\\])/);
  return element("code", {}, ...parts.flatMap((part, i): Child[] => (i === 0 ? [part] : [element("wbr"), part])));
}
