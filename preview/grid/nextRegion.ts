/** A part of the page that the keyboard can go to. */
export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/** Moves the keyboard round the page's parts, from the one that has it. From nowhere it counts as the first. */
export function nextRegion(regions: readonly Region[], backwards: boolean): void {
  const here = regions.findIndex(({ element }) => element.contains(document.activeElement));
  const step = backwards ? regions.length - 1 : 1;
  regions[(Math.max(0, here) + step) % regions.length]?.focus();
}
