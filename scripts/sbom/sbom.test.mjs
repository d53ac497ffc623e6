import { expect, it } from "vitest";
import { componentsOf, refusedLicences, sbomOf } from "./sbom.mjs";

const manifests = {
  "/a": { name: "a", version: "1.0.0", license: "MIT" },
  "/b": { name: "@scope/b", version: "2.0.0", license: "(MIT OR GPL-3.0-only)" },
  "/c": { name: "c", version: "3.0.0", license: { type: "GPL-3.0-only" } },
  "/d": { name: "d", version: "4.0.0", license: "SEE LICENSE IN file" },
};
const read = async (/** @type {string} */ folder) => manifests[/** @type {keyof typeof manifests} */ (folder)];
const b = { path: "/b", version: "2.0.0", dependencies: { c: { path: "/c", version: "3.0.0" } } };
const ours = { path: "/ours", version: "link:../ours" };
const projects = [
  { version: "0", dependencies: { a: { path: "/a", version: "1.0.0", dependencies: { b } }, ours } },
  { version: "0", dependencies: { b }, optionalDependencies: { d: { path: "/d", version: "4.0.0" } } },
];

it("names every installed package once, and not our own", async () => {
  const components = await componentsOf(projects, read);
  expect(components.map(({ name, license }) => [name, license])).toEqual([
    ["@scope/b", "(MIT OR GPL-3.0-only)"],
    ["a", "MIT"],
    ["c", "GPL-3.0-only"],
    ["d", "SEE LICENSE IN file"],
  ]);
});

it("refuses a licence that asks for more, and one that nobody knows", async () => {
  expect(refusedLicences(await componentsOf(projects, read)).map((line) => line.split(":")[0])).toEqual([
    "c@3.0.0",
    "d@4.0.0",
  ]);
});

it("takes what was asked for by name, under the licence that it had then", () => {
  const leaflet = { name: "react-leaflet", version: "5.0.0", license: "Hippocratic-2.1" };
  expect(refusedLicences([leaflet])).toEqual([]);
  expect(refusedLicences([{ ...leaflet, license: "Other" }])).toHaveLength(1);
});

it("writes what others read", () => {
  const product = { name: "product", version: "0.1.0", license: "EUPL-1.2" };
  const bom = JSON.parse(sbomOf(product, [{ name: "@scope/b", version: "2.0.0", license: "MIT" }]));
  expect(bom).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: { component: { name: "product" } },
  });
  expect(bom.components).toEqual([
    expect.objectContaining({ purl: "pkg:npm/%40scope/b@2.0.0", licenses: [{ expression: "MIT" }] }),
  ]);
});
