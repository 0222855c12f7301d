/**
 * The version in package.json as Office wants it: four numbers, and not below 1.0, which the admin centre refuses.
 * Everything before 1.0.0 is therefore 1.0.0.0: it is never released.
 */
export function manifestVersion(version: string): string {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (major === undefined) throw new Error(`"${version}" is no version such as 1.2.3`);
  return Number(major) === 0 ? "1.0.0.0" : `${major}.${minor}.${patch}.0`;
}
