/**
 * Light or dark: as the host says, or as the system is set, also when that changes. The colours themselves are in panel.css.
 * @param hostIsDark - `undefined` where the host has no theme of its own.
 */
export function followTheme(hostIsDark?: boolean): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    document.documentElement.dataset.theme = (hostIsDark ?? system.matches) ? "dark" : "light";
  };
  if (hostIsDark === undefined) system.addEventListener("change", apply);
  apply();
}
