/** What Excel hears from its runtime for one call: `[id, true, value]` or `[id, false, sentence, number of the error]`. */
export type RawAnswer = readonly [id: number, ok: boolean, value: unknown, error?: number];

/** A call as Excel sends it. */
export interface RawCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

declare global {
  interface Window {
    _richApiNativeBridge: { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost(text: string): void };
    /** Sends all calls at once, as Excel does when it recalculates, and waits for every answer. */
    callFromExcel(calls: readonly RawCall[]): Promise<RawAnswer[]>;
  }
}

/**
 * Excel's end of the wire: installed in the page before Microsoft's scripts, which look for `_richApiNativeBridge` as
 * they load. Serialised into the page, so it refers to nothing outside itself.
 */
export function installHostBridge(): void {
  interface Action {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments: readonly (readonly RawAnswer[])[] };
  }
  // From the wire format: a custom function's invocation, and the flag that hands error cells over (the metadata's
  // allowErrorForDataTypeAny).
  const [FROM_HOST, CUSTOM_FUNCTION, INVOKE, ALLOW_ERRORS, INSTANTIATE] = [3, 1, 1000, 4, 1];
  const waiting = new Map<number, (answer: RawAnswer) => void>();
  let last = 0;
  window._richApiNativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | object } };
      const body = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
      const results = (body as { Actions: Action[] }).Actions.map((action) => {
        if (action.Name === "SetInvocationArrayResults") {
          for (const answer of action.ArgumentInfo?.Arguments[0] ?? []) {
            waiting.get(answer[0])?.(answer);
            waiting.delete(answer[0]);
          }
        }
        return { ActionId: action.Id, Value: action.ActionType === INSTANTIATE ? {} : null };
      });
      const response = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: results }) };
      setTimeout(() => this.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: response })));
    },
  };
  window.callFromExcel = (calls) => {
    const answers = calls.map((_, i) => new Promise<RawAnswer>((resolve) => waiting.set(last + 1 + i, resolve)));
    const entries = calls.map(({ name, args }) => {
      last += 1;
      return {
        messageCategory: CUSTOM_FUNCTION,
        messageType: INVOKE,
        message: [last, name, args, `Budget!B${last}`, ALLOW_ERRORS],
      };
    });
    window._richApiNativeBridge.onMessageFromHost?.(JSON.stringify({ type: FROM_HOST, message: { entries } }));
    return Promise.all(answers);
  };
}
