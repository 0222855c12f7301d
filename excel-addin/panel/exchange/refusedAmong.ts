/** Written at a time: each round trip costs as much on the web. */
const AT_A_TIME = 50;

/**
 * Writes all items, many at a time; one by one where Excel refuses, since it stops at the first and does not say which.
 * @param write - writes and synchronises. The second time, one by one, the item may have been written already.
 * @returns those that Excel refused.
 */
export async function refusedAmong<T>(
  items: readonly T[],
  write: (items: readonly T[], isAgain: boolean) => Promise<void>,
): Promise<ReadonlySet<T>> {
  const refused = new Set<T>();
  for (let at = 0; at < items.length; at += AT_A_TIME) {
    const part = items.slice(at, at + AT_A_TIME);
    try {
      await write(part, false);
    } catch {
      for (const item of part) await write([item], true).catch(() => refused.add(item));
    }
  }
  return refused;
}
