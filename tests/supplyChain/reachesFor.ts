import { parse } from "acorn";

/** What a script must not reach for: network, storage, code from text, clocks that would make a result differ. */
const FORBIDDEN = new Set(
  (
    "eval Function fetch XMLHttpRequest WebSocket WebTransport EventSource sendBeacon RTCPeerConnection importScripts " +
    "Worker SharedWorker serviceWorker localStorage sessionStorage indexedDB caches cookie cookieStore openDatabase " +
    "BroadcastChannel UrlFetchApp MailApp GmailApp DriveApp PropertiesService CacheService geolocation clipboard"
  ).split(" "),
);

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * The forbidden names that a script uses, wherever they stand: as a global, as a property (`window["fetch"]` too), as an
 * import, and timers that are given text. Comments, texts and longer words do not count.
 */
export function reachesFor(script: string): string[] {
  const found: string[] = [];
  visit(parse(script, { ecmaVersion: "latest", sourceType: "script" }) as unknown as SyntaxNode, found);
  return [...new Set(found)].sort();
}

function visit(node: SyntaxNode, found: string[]): void {
  const { type } = node;
  if (type === "Identifier" && FORBIDDEN.has(node.name as string)) found.push(node.name as string);
  if (type === "MemberExpression" && FORBIDDEN.has((node.property as { value?: string }).value ?? "")) {
    found.push((node.property as { value: string }).value);
  }
  if (type === "ImportExpression") found.push("import()");
  if (type === "CallExpression") {
    const { name, property } = node.callee as { name?: string; property?: { name?: string } };
    const [first] = node.arguments as readonly { type: string; value?: unknown }[];
    if (/^set(Timeout|Interval)$/.test(name ?? property?.name ?? "") && typeof first?.value === "string") {
      found.push("a timer with text");
    }
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof (child as SyntaxNode | null)?.type === "string") visit(child as SyntaxNode, found);
    }
  }
}
