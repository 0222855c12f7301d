/** An object that fails where a real one of Google's would: a property that was not made for the test does not exist. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, property) {
      if (typeof property === "symbol" || property in object) return Reflect.get(object, property, object);
      throw new TypeError(`${name}.${property} is not a function`);
    },
    set(_, property) {
      throw new TypeError(`${name}.${String(property)} cannot be set`);
    },
  });
}
