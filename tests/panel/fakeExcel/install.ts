import { calculateWith, type Invoke, type ParameterCounts } from "./calculate.ts";
import { FakeWorkbook, type Seed } from "./FakeWorkbook.ts";
import { type Action, processRequest, type RequestBody } from "./processRequest.ts";

/**
 * The fake's end of the wire, run in the page before Microsoft's unmodified library, which finds `_richApiNativeBridge` as it
 * loads. The object model, its batches and its errors, and the runtime of custom functions are all Microsoft's.
 */
declare global {
  interface Window {
    fakeExcel: FakeWorkbook;
    seedOfFakeExcel: Seed;
    parametersOfFakeExcel: ParameterCounts;
  }
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

type Answer = readonly [id: number, ok: boolean, value: unknown, error?: number];

const book = new FakeWorkbook(window.seedOfFakeExcel);
window.fakeExcel = book;

const waiting = new Map<number, (answer: Answer) => void>();
const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: string | RequestBody } };
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    const answers = body.Actions.filter(({ Name }) => Name === "SetInvocationArrayResults");
    const result = answers.length > 0 ? { Results: answers.map(deliver) } : processRequest(book, body);
    const response = { statusCode: 200, headers: {}, body: JSON.stringify(result) };
    setTimeout(() => this.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: response })));
  },
};
(window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge = bridge;

function deliver({ Id, ArgumentInfo }: Action): object {
  for (const answer of (ArgumentInfo?.Arguments?.[0] ?? []) as readonly Answer[]) {
    waiting.get(answer[0])?.(answer);
    waiting.delete(answer[0]);
  }
  return { ActionId: Id, Value: null };
}

let last = 0;
const ALLOW_ERRORS = 4;
const invoke: Invoke = (name, given, address) =>
  new Promise((resolve) => {
    last += 1;
    waiting.set(last, ([, ok, value, error]) => resolve({ ok, value, error }));
    const entry = { messageCategory: 1, messageType: 1000, message: [last, name, given, address, ALLOW_ERRORS] };
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  });
calculateWith(invoke, window.parametersOfFakeExcel);

// Under a faked desktop host the library waits for a real window.external: the fake answers in its place.
let office: { onReady?: unknown; context?: unknown } | undefined;
Object.defineProperty(window, "Office", {
  configurable: true,
  get: () => office,
  set(value: { onReady?: unknown }) {
    office = value;
    Object.defineProperty(value, "onReady", { configurable: true, get: () => ready, set: () => undefined });
  },
});

async function ready(): Promise<{ host: string; platform: string }> {
  while (!("Excel" in window) || bridge.onMessageFromHost === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { host: "Excel", platform: "PC" };
}
