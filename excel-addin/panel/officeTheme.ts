/** Whether Office itself is dark; `undefined` where it does not say (Excel on the web), so that the system decides. */
export function isDark(theme: { readonly bodyBackgroundColor?: string } | undefined): boolean | undefined {
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // Perceived brightness, 0–255.
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}
