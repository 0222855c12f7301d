import { posix } from "node:path";
import type { Package } from "../package/Package.ts";
import { readXml, SMALL_PART } from "../xml/readXml.ts";

export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`. The transitional and the strict type differ only before it. */
  readonly kind: string;
  /** A part's path, from the package's root. */
  readonly target: string;
}

/**
 * What a part refers to, by id. Targets outside the file are left out.
 * @param part - `xl/workbook.xml`; "" for the package itself.
 */
export function relationships(source: Package, part: string): ReadonlyMap<string, Relationship> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const found = new Map<string, Relationship>();
  if (!source.has(list)) return found;
  readXml(
    source,
    list,
    {
      open: (name, { Id, Type = "", Target = "", TargetMode }) => {
        if (name !== "Relationship" || Id === undefined || TargetMode === "External") return;
        found.set(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), target: partPath(folder, Target) });
      },
      close: () => {},
    },
    SMALL_PART,
  );
  return found;
}

/** `../styles.xml`, `/xl/styles.xml`, `worksheets/blad%201.xml` as the path of a part. */
function partPath(folder: string, target: string): string {
  const path = posix.join("/", target.startsWith("/") ? "" : folder, unescaped(target));
  return path.slice(1);
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
