import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { type BundledPackage, packagesIn } from "./packagesIn.ts";

/** A shipped file that holds other makers' code, or could: its path, and what the bundler put into it. */
export type ShippedBundles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const { Component, Bom, HashDictionary, LicenseRepository, SpdxLicense } = Models;

/**
 * The list of everything inside the shipped bundles, in CycloneDX 1.6: each bundle with its checksum, each package with its
 * version, licence and the checksum of its published archive, and which package is in which bundle. No time and no serial
 * number: the same code gives the same list, byte for byte.
 */
export function billOfMaterials(bundles: ShippedBundles, folder = "dist"): string {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { version: string; license: string };
  const product = new Component(Enums.ComponentType.Application, "finsam", {
    bomRef: "finsam",
    version: own.version,
    licenses: new LicenseRepository([new SpdxLicense(own.license)]),
  });
  const bom = new Bom();
  bom.metadata.component = product;
  const packages = new Map<string, Models.Component>();
  for (const [path, inputs] of Object.entries(bundles)) {
    const file = bundleComponent(path, readFileSync(`${folder}/${path}`));
    product.dependencies.add(file.bomRef);
    bom.components.add(file);
    for (const inside of packagesIn(inputs)) {
      const component = packages.get(inside.name) ?? packageComponent(inside);
      packages.set(inside.name, component);
      bom.components.add(component);
      file.dependencies.add(component.bomRef);
    }
  }
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function bundleComponent(path: string, content: Uint8Array): Models.Component {
  return new Component(Enums.ComponentType.File, path, {
    bomRef: path,
    hashes: new HashDictionary([
      [Enums.HashAlgorithm["SHA-256"], createHash("sha256").update(content).digest("hex") as Models.HashContent],
    ]),
  });
}

function packageComponent({ name, version, licence, sha512 }: BundledPackage): Models.Component {
  const [group, short] = name.startsWith("@") ? (name.split("/") as [string, string]) : [undefined, name];
  return new Component(Enums.ComponentType.Library, short, {
    ...(group === undefined ? {} : { group }),
    version,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: new LicenseRepository([new SpdxLicense(licence)]),
    hashes: new HashDictionary([[Enums.HashAlgorithm["SHA-512"], sha512 as Models.HashContent]]),
  });
}
