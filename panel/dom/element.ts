/** What stands inside an element; `undefined`, `null` and `false` leave nothing behind. */
export type Child = Node | string | undefined | null | false;

/** `class`, `id` and other attributes by their names; `on…` are listeners; `false` and `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/**
 * Creates an element. Text is always text, never markup: what a workbook contains cannot become part of the page.
 * No `style` attribute: the content security policy forbids it.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K];
export function element(tag: string, attributes?: Attributes, ...children: readonly Child[]): HTMLElement;
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(
    ...children.filter((child): child is Node | string => child !== undefined && child !== null && child !== false),
  );
  return made;
}
