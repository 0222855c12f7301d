/**
 * Source text that every engine runs: plain ECMAScript, so that one text serves them all. It plays the host, calls the
 * built file's functions, and writes what came back to the last bit: a number as the 16 hexadecimal digits of its 64 bits,
 * a text as itself. Reading and printing decimals is the engine's own and is left out of it on the way in and out.
 */
export const ENGINE_SCRIPT = `(() => {
  "use strict";
  const view = new DataView(new ArrayBuffer(8));
  const fromBits = (bits) => {
    view.setUint32(0, parseInt(bits.slice(0, 8), 16));
    view.setUint32(4, parseInt(bits.slice(8), 16));
    return view.getFloat64(0);
  };
  const half = (at) => ("0000000" + view.getUint32(at).toString(16)).slice(-8);
  const toBits = (number) => { view.setFloat64(0, number); return half(0) + half(4); };

  const associated = Object.create(null);
  class CustomFunctionsError extends Error {
    constructor(code, message) { super(message); this.code = code; }
  }
  globalThis.CustomFunctions = {
    associate: (id, fn) => { associated[id] = fn; },
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };

  function revive(value) {
    if (Array.isArray(value)) return value.map(revive);
    if (value === null || typeof value !== "object") return value;
    if (value.$ === "bits") return fromBits(value.bits);
    if (value.$ === "error") return new CustomFunctionsError(value.code);
    return new Date(Date.UTC(1899, 11, 30) + value.days * 86400000);
  }

  function show(value) {
    if (Array.isArray(value)) return "[" + value.map(show).join() + "]";
    if (typeof value === "number") return toBits(value);
    return typeof value === "string" || typeof value === "boolean" ? JSON.stringify(value) : "odd: " + typeof value;
  }

  function answer(fn, args) {
    try {
      return show(fn.apply(null, args));
    } catch (thrown) {
      return "refused: " + (thrown.code || thrown.name) + " " + thrown.message;
    }
  }

  /** requests: [[name, arguments], …] as JSON; gives the answers as JSON. */
  globalThis.runRequests = (requests) => JSON.stringify(
    JSON.parse(requests).map(([name, args]) => answer(associated[name] || globalThis[name], revive(args))));

  /** Each engine words the same mistake in its own way. */
  globalThis.engineName = () => {
    try {
      return null.x;
    } catch ({ message }) {
      if (message.startsWith("Cannot read properties of null")) return "V8";
      if (message.startsWith("null is not an object")) return "JavaScriptCore";
      return message.startsWith("cannot read property") ? "QuickJS" : message;
    }
  };
  /** Globals that a host may have and our files must not need. */
  globalThis.extraGlobals = () => ["Intl", "console", "WebAssembly"].filter((name) => name in globalThis);
})();`;
