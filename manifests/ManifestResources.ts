import type { Words } from "../core/index.ts";
import { element, type XmlNode } from "./xmlText.ts";

/** Collects what the body of a manifest refers to by id: a resource exists because it is used. */
export class ManifestResources {
  readonly #address: (path: string) => string;
  readonly #images = new Map<string, XmlNode>();
  readonly #urls = new Map<string, XmlNode>();
  readonly #short = new Map<string, XmlNode>();
  readonly #long = new Map<string, XmlNode>();

  constructor(address: (path: string) => string) {
    this.#address = address;
  }

  image(id: string, path: string): string {
    return add(this.#images, "bt:Image", id, this.#address(path));
  }

  url(id: string, path: string, pathInEnglish?: string): string {
    return add(this.#urls, "bt:Url", id, this.#address(path), pathInEnglish && this.#address(pathInEnglish));
  }

  short(id: string, { sv, en }: Words): string {
    return add(this.#short, "bt:String", id, sv, en);
  }

  long(id: string, { sv, en }: Words): string {
    return add(this.#long, "bt:String", id, sv, en);
  }

  /** A name, the same in every language: a formula typed under one must bind under another. */
  untranslated(id: string, name: string): string {
    return add(this.#short, "bt:String", id, name, name);
  }

  element(): XmlNode {
    return element("Resources", {}, [
      element("bt:Images", {}, [...this.#images.values()]),
      element("bt:Urls", {}, [...this.#urls.values()]),
      element("bt:ShortStrings", {}, [...this.#short.values()]),
      element("bt:LongStrings", {}, [...this.#long.values()]),
    ]);
  }
}

function add(into: Map<string, XmlNode>, name: string, id: string, value: string, english?: string): string {
  const override = english === undefined ? [] : [element("bt:Override", { Locale: "en-US", Value: english })];
  into.set(id, element(name, { id, DefaultValue: value }, override));
  return id;
}
