/**
 * Source text that runs inside the bare realm. It turns JSON into arguments made in that realm (so that arrays, dates
 * and errors are the realm's own, as in a host), calls the function, and writes the outcome back as JSON in which nothing
 * odd can hide: JSON.stringify alone would show NaN as null, -0 as 0 and a Decimal as text.
 *
 * Odd values are written `{ $: kind, … }`: nan, infinity, -infinity, -0, undefined, date (days), error (code),
 * plain (any own properties), function, text (repeated).
 */
export const REALM_HARNESS = `(() => {
  "use strict";
  // Taken before the built file runs, so that a file which replaces one of them cannot disturb the harness.
  const { Array, Date, Error, JSON, Math, NaN, Infinity, Object, Reflect, String } = globalThis;
  const isArray = Array.isArray;
  const write = JSON.stringify;
  const isDate = (value) => Object.prototype.toString.call(value) === "[object Date]";
  const registry = {
    find: (name) => globalThis[name],
    makeError: (code) => ({ code }),
    outcomeOf: (thrown) => thrown instanceof Error && Object.getPrototypeOf(thrown) === Error.prototype
      ? { ok: false, code: "#ERROR!", message: thrown.message } : undefined,
    extra: [],
  };

  function revive(value) {
    if (isArray(value)) return value.map(revive);
    if (value === null || typeof value !== "object") return value;
    switch (value.$) {
      case "nan": return NaN;
      case "infinity": return Infinity;
      case "-infinity": return -Infinity;
      case "-0": return -0;
      case "undefined": return;
      case "date": return new Date(value.days === null ? NaN : Date.UTC(1899, 11, 30) + value.days * 86400000);
      case "error": return registry.makeError(value.code);
      case "function": return function odd() { return 1; };
      case "text": return value.text.repeat(value.times);
      default: {
        const plain = {};
        for (const key of Object.keys(value)) if (key !== "$") plain[key] = revive(value[key]);
        return plain;
      }
    }
  }

  function show(value) {
    switch (typeof value) {
      case "number":
        if (value - value !== 0) return '{"$":"' + value + '"}';
        return value === 0 && 1 / value < 0 ? '{"$":"-0"}' : String(value);
      case "string": return write(value);
      case "boolean": return value ? "true" : "false";
      case "object": {
        if (value === null) return "null";
        if (!isArray(value)) return write({ $: isDate(value) ? "date " + value.getTime() : "object " + Object.keys(value).join() });
        let text = "[";
        for (let i = 0; i < value.length; i += 1) text += (i > 0 ? "," : "") + show(value[i]);
        return text + "]";
      }
      default: return '{"$":"' + typeof value + '"}';
    }
  }

  function call(name, text) {
    const args = revive(JSON.parse(text));
    const before = show(args);
    let outcome;
    try {
      const value = registry.find(name).apply(null, args.concat(registry.extra));
      outcome = '{"ok":true,"value":' + show(value) + "}";
    } catch (thrown) {
      const worded = registry.outcomeOf(thrown);
      outcome = write(worded || { ok: false, code: "CRASH", message: String(thrown) });
    }
    return show(args) === before ? outcome : write({ ok: false, code: "MUTATED", message: show(args) });
  }

  const WATCHED = { Math, JSON, Reflect };
  for (const name of ["Object", "Array", "Number", "String", "Boolean", "Date", "Error", "BigInt", "Function", "Map", "Set", "RegExp", "Symbol"]) {
    WATCHED[name] = globalThis[name];
    WATCHED[name + ".prototype"] = globalThis[name].prototype;
  }
  const look = (object, key) => { const found = Object.getOwnPropertyDescriptor(object, key); return found && (found.get || found.value); };
  const atStart = Object.keys(WATCHED).map((name) => [name, Reflect.ownKeys(WATCHED[name]).map((key) => [key, look(WATCHED[name], key)])]);

  function patches() {
    const changed = [];
    for (const [name, properties] of atStart) {
      const object = WATCHED[name];
      for (const [key, was] of properties) if (!Object.is(look(object, key), was)) changed.push(name + "." + String(key));
      if (Reflect.ownKeys(object).length !== properties.length) changed.push(name + " has other properties");
    }
    return JSON.stringify(changed);
  }

  const globals = () => JSON.stringify(Object.getOwnPropertyNames(globalThis).sort());

  return { registry, has: (name) => typeof registry.find(name) === "function", call, patches, globals };
})()`;
